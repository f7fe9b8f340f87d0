import Actions
import Foundation
import Planning
import Reports

extension GlobalOptions {
  /// How the plan is opened, as options and environment say.
  var opening: PlanOpening {
    get throws {
      let name = person ?? environment["TAKT_PERSON"]
      return PlanOpening(
        path: try planPath, person: name.flatMap { $0.isEmpty ? nil : $0 },
        remembered: { try? rememberedPeople.person(in: $0) }, words: words, isDryRun: dryRun,
        language: { planned in
          Speech.current.adopt(planned)
          return Speech.current.language
        },
        migrated: {
          note(
            de: "Die Plandatei stammte von einem älteren Takt und wurde auf den Stand gebracht.",
            en: "The plan file came from an older Takt and was brought up to date.")
        }, now: moment)
    }
  }

  /// Who works at this computer, plan by plan.
  var rememberedPeople: RememberedPeople { RememberedPeople(environment: environment) }

  /// Opens the plan, and takes over its language where nobody chose another.
  func openPlan() throws -> OpenPlan { try opening.open() }

  /// Opens the plan for looking at its settings and changing them.
  func openSettings() throws -> OpenPlan { try opening.openSettings() }

  /// `--now`, else `TAKT_NOW`, both in the plan's time, else the clock.
  func moment(in zone: PlanZone) throws -> Instant {
    guard let text = now ?? environment["TAKT_NOW"].flatMap({ $0.isEmpty ? nil : $0 }) else {
      return Instant(seconds: Int(Date().timeIntervalSince1970)) ?? .epoch
    }
    if let instant = Instant(text) { return instant }
    if let wall = WallTime(text) { return zone.instant(of: wall) }
    if let day = Day(text) { return zone.instant(of: WallTime(day: day, time: .midnight)) }
    throw CommandError.unreadableNow(text)
  }
}
