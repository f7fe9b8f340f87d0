package import Planning
import Reports
import Storage

/// How a plan is opened: what a front end knows that no plan file does.
package struct PlanOpening {
  /// Where the file lies.
  let path: String
  /// The name of whoever is at work, as it was typed.
  let person: String?
  /// Who works at this computer, as the front end remembers it of a plan; nil where it does not.
  let remembered: (PlanID) -> PersonID?
  /// The command as it was typed, for the history.
  let words: String
  let isDryRun: Bool
  /// Takes over the plan's language where nobody chose another, and tells which is spoken. It is called
  /// as soon as the file can be read, so that every later error is in the right language.
  let language: (Language?) -> Language
  /// Says that the file came from an older Takt and was brought up to date: it is said but once.
  let migrated: () -> Void
  /// The moment of asking; what was typed of it is in the plan's time.
  let now: (PlanZone) throws -> Instant

  package init(
    path: String, person: String?,
    remembered: @escaping (PlanID) -> PersonID? = { _ in nil }, words: String, isDryRun: Bool,
    language: @escaping (Language?) -> Language, migrated: @escaping () -> Void,
    now: @escaping (PlanZone) throws -> Instant
  ) {
    self.path = path
    self.person = person
    self.remembered = remembered
    self.words = words
    self.isDryRun = isDryRun
    self.language = language
    self.migrated = migrated
    self.now = now
  }

  /// Opens the plan.
  /// - Throws: `PlanFileError`, `SettingError.unknownTimeZone`.
  package func open() throws -> OpenPlan {
    try open { throw SettingError.unknownTimeZone($0) }
  }

  /// Opens the plan for looking at its settings and changing them: a time zone that this system
  /// does not know must not keep anybody from setting another. The clock shows UTC then.
  package func openSettings() throws -> OpenPlan {
    try open { _ in PlanZone(identifier: "UTC") { _ in 0 } }
  }

  /// - Parameter unknown: what takes the place of a zone that this system does not know.
  private func open(_ unknown: (String) throws -> PlanZone) throws -> OpenPlan {
    let file = try openFile()
    let settings = try file.settings.get()
    let zone = try PlanZone.named(settings.timeZone) ?? unknown(settings.timeZone)
    return OpenPlan(
      file.repository, settings: settings, people: file.people, zone: zone, now: try now(zone),
      language: file.language, personName: person, remembered: rememberedPerson(of: file),
      words: words)
  }

  /// Nobody is looked up where somebody is named, or the plan has just one person; what cannot be read is
  /// said elsewhere.
  private func rememberedPerson(of file: File) -> PersonID? {
    guard person == nil, (try? file.people.get().count) ?? 0 > 1 else { return nil }
    return (try? file.repository.read { try $0.planID() }).flatMap(remembered)
  }

  /// A file with what could be read of it, whatever is in it.
  struct File {
    let repository: PlanRepository
    let settings: Result<PlanSettings, any Error>
    let people: Result<[Person], any Error>
    let language: Language
  }

  func openFile() throws -> File {
    let opened = try PlanRepository.open(path: path, isDryRun: isDryRun)
    let settings = Result { try opened.plan.read { try $0.settings() } }
    let people = Result { try opened.plan.read { try $0.all(Person.self) } }
    let language = language(try? settings.get().language)
    if opened.wasMigrated { migrated() }
    return File(
      repository: opened.plan, settings: settings, people: people, language: language)
  }
}
