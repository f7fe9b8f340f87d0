import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt slot …`.
struct SlotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slot",
      abstract: .words(
        de: "Sendeplätze: feste Zeiten der Woche, zu denen ein Kanal etwas bringt.",
        en: "Slots: weekly times at which a channel brings something."),
      discussion: .words(
        de: """
          takt slot add facebook "di 9:00", danach plant takt post add "…" --on facebook ohne Datum \
          auf den nächsten freien, und takt week next --fill füllt die Woche mit Ideen.
          """,
        en: """
          takt slot add facebook "tue 9:00"; then takt post add "…" --on facebook without a date takes \
          the next free one, and takt week next --fill fills the week with ideas.
          """),
      subcommands: [SlotAdd.self, SlotList.self, SlotDelete.self])
  }
}

extension StepwisePlan {
  /// Slots with the next time at which each is free.
  func reports(_ slots: [Slot]) throws -> [SlotReport] {
    let last = today.adding(days: SlotPlan.daysAhead)
    let free = try repository.slotPlan(from: today, through: last, in: zone)
      .free(after: wallNow, through: last)
    let next = Dictionary(free.map { ($0.slot.id, $0.at) }) { first, _ in first }
    return slots.map { SlotReport($0, nextFree: next[$0.id]) }
  }
}
