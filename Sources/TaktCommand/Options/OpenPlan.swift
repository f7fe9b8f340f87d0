import Actions
import Foundation
import Planning
import Rendering
import Reports
import Storage

/// A plan opened for one command: the file, what holds in it, and the moment of asking.
struct StepwisePlan {
  let repository: PlanRepository
  let settings: PlanSettings
  let zone: PlanZone
  let now: Instant
  let options: GlobalOptions

  /// Now as the plan's clock shows it.
  var wallNow: WallTime { zone.wallTime(at: now) }
  var today: Day { wallNow.day }

  /// Who changes the plan, and with which words.
  /// - Throws: `PersonError.nobodyNamed` where several could be meant.
  func author() throws -> Author { try author(words: options.words) }

  func author(words: String) throws -> Author {
    Author(person: try person()?.id, at: now, words: words)
  }

  /// Whoever is at work: named, or the plan's only person; nil while there is nobody.
  func person() throws -> Person? {
    let people = try repository.persons()
    guard !people.isEmpty else { return nil }
    let name = options.person ?? options.environment["TAKT_PERSON"]
    if let name, !name.isEmpty { return try people.named(name) }
    guard people.count < 2 else { throw PersonError.nobodyNamed(people.map(\.name.text)) }
    return people.first
  }
}

extension GlobalOptions {
  /// Opens the plan, and takes over its language where nobody chose another.
  func openStepwise() throws -> StepwisePlan {
    try openPlan { throw SettingError.unknownTimeZone($0) }
  }

  /// - Parameter unknown: what takes the place of a zone that this system does not know.
  private func openPlan(_ unknown: (String) throws -> PlanZone) throws -> StepwisePlan {
    let (repository, stored) = try openFile()
    let settings = try stored.get()
    let zone = try PlanZone.named(settings.timeZone) ?? unknown(settings.timeZone)
    return StepwisePlan(
      repository: repository, settings: settings, zone: zone, now: try moment(in: zone),
      options: self)
  }

  /// Opens the plan file, whatever is in it, and reads its settings where they can be read.
  func openFile() throws -> (PlanRepository, Result<PlanSettings, any Error>) {
    let opened = try PlanRepository.open(path: try planPath, isDryRun: dryRun)
    let settings = Result { try opened.plan.settings() }
    Speech.current.adopt(try? settings.get().language)
    if opened.wasMigrated {
      note(
        de: "Die Plandatei stammte von einem älteren Takt und wurde auf den Stand gebracht.",
        en: "The plan file came from an older Takt and was brought up to date.")
    }
    return (opened.plan, settings)
  }
}
