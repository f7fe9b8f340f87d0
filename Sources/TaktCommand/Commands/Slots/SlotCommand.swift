import ArgumentParser

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
