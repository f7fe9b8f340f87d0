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
  /// The language in which findings and the names of holidays are told.
  package let language: Language
  /// The command as it was typed, for the history.
  private var words: String
  /// Everybody, when the plan was opened, where they can be read.
  private let foundPeople: Result<[Person], any Error>
  /// The name of whoever is at work, as it was typed; nil where none was.
  let personName: String?
  /// Who works at this computer, as the front end remembers it; they may be gone from the plan.
  private let remembered: PersonID?

  init(
    _ repository: PlanRepository, settings: PlanSettings, people: Result<[Person], any Error>,
    zone: PlanZone, now: Instant, language: Language, personName: String?, remembered: PersonID?,
    words: String
  ) {
    self.repository = repository
    self.settings = settings
    foundPeople = people
    self.zone = zone
    self.now = now
    self.language = language
    self.personName = personName
    self.remembered = remembered
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
  var wallNow: WallTime { zone.wallTime(at: now) }
  package var today: Day { wallNow.day }

  /// Everybody, when the plan was opened; who only looks at posts needs nobody.
  /// - Throws: `PlanFileError.damaged` where somebody cannot be read.
  package var people: [Person] { get throws { try foundPeople.get() } }

  /// The person at work: named, or remembered at this computer, or the plan's only one; nil while there
  /// is nobody.
  /// - Throws: `PersonError.nobodyNamed` where several could be meant.
  package func person() throws -> Person? {
    let people = try people
    guard !people.isEmpty else { return nil }
    if let personName { return try people.named(personName) }
    if let rememberedPerson = try rememberedPerson { return rememberedPerson }
    guard people.count < 2 else { throw PersonError.nobodyNamed(people.map(\.name.text)) }
    return people.first
  }

  /// Who is remembered at this computer, and still in the plan.
  package var rememberedPerson: Person? {
    get throws { try people.first { $0.id == remembered } }
  }

  /// The author of a change: who makes it, when, and with which words.
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

  /// A change that is only tried: what forbids it is told before anybody types a text for it.
  func trial<Value>(_ body: (PlanChange) throws -> Value) throws -> Value {
    try repository.change(by: author(), isTrial: true, body)
  }

  /// A report with the notices that came up on the way to it.
  /// - Throws: what `body` throws; with the notices, as `NotedError`, where there are some.
  func noting<Report>(_ body: (inout [Notice]) throws -> Report) throws -> Noted<Report> {
    var notices: [Notice] = []
    do {
      let report = try body(&notices)
      return Noted(report, notices)
    } catch {
      throw notices.isEmpty ? error : NotedError(error, notices)
    }
  }

  /// What a change did.
  func changed<Thing>(
    _ things: [Thing], findings: [FindingReport] = []
  ) -> ChangeReport<Thing> {
    ChangeReport(things, findings: findings, dryRun: isDryRun)
  }
}
