package import Planning
import Reports
import Storage

/// A plan opened for one command: the file, what holds in it, who is at work, and the moment of asking.
///
/// What a person can do with the plan are its methods, topic by topic. Each reads one snapshot or makes
/// one change, and returns a report; the helpers below it take the snapshot and open none.
package struct OpenPlan: Sendable {
  let repository: PlanRepository
  package let settings: PlanSettings
  package let zone: PlanZone
  package let now: Instant
  /// In which findings and the names of holidays are told.
  package let language: Language
  /// The command as it was typed, for the history.
  private var words: String
  /// Everybody, when the plan was opened, where they can be read.
  private let foundPeople: Result<[Person], any Error>
  /// Who is at work, as they were named; nil where nobody was.
  let name: String?

  init(
    _ repository: PlanRepository, settings: PlanSettings, people: Result<[Person], any Error>,
    zone: PlanZone, now: Instant, language: Language, name: String?, words: String
  ) {
    self.repository = repository
    self.settings = settings
    foundPeople = people
    self.zone = zone
    self.now = now
    self.language = language
    self.name = name
    self.words = words
  }

  /// The same plan for an answer of a walk, which stands in the history by words of its own.
  package func saying(_ words: String) -> OpenPlan {
    var plan = self
    plan.words = words
    return plan
  }

  /// Changes are computed and shown, then rolled back.
  package var isDryRun: Bool { repository.isDryRun }

  /// Now as the plan's clock shows it.
  package var wallNow: WallTime { zone.wallTime(at: now) }
  package var today: Day { wallNow.day }

  /// Everybody, when the plan was opened; who only looks at posts needs nobody.
  /// - Throws: `PlanFileError.damaged` where somebody cannot be read.
  package var people: [Person] { get throws { try foundPeople.get() } }

  /// Whoever is at work: named, or the plan's only person; nil while there is nobody.
  /// - Throws: `PersonError.nobodyNamed` where several could be meant.
  package func person() throws -> Person? {
    let people = try people
    guard !people.isEmpty else { return nil }
    if let name { return try people.named(name) }
    guard people.count < 2 else { throw PersonError.nobodyNamed(people.map(\.name.text)) }
    return people.first
  }

  /// Who changes the plan, and with which words.
  /// - Throws: `PersonError.nobodyNamed`.
  package func author() throws -> Author {
    Author(person: try person()?.id, at: now, words: words)
  }

  /// One state of the plan, for one report.
  func read<Value>(_ body: (PlanSnapshot) throws -> Value) throws -> Value {
    try repository.read(body)
  }

  /// One change of the plan, with what it reads.
  func change<Value>(_ body: (PlanChange) throws -> Value) throws -> Value {
    try repository.change(by: author(), body)
  }

  /// What a change did.
  func changed<Thing>(
    _ things: [Thing], findings: [FindingReport] = []
  ) -> ChangeReport<Thing> {
    ChangeReport(things, findings: findings, dryRun: isDryRun)
  }
}
