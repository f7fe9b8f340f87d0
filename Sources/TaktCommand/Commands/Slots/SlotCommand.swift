import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
      subcommands: [
        SlotAdd.self, ThingList<Self>.self, SlotEdit.self, ThingsDelete<Self, SlotID>.self,
      ])
  }
}

/// `takt slot list` and `takt slot delete ID…`.
extension SlotCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<SlotReport> {
    Listing(
      abstract: .words(
        de: "Alle zeigen, mit dem nächsten freien Mal.",
        en: "Show all, with the next time that is free."),
      things: { try $0.slots() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<[SlotID], SlotReport> {
    Deletion(
      abstract: .words(
        de: "Sendeplätze streichen; was dort geplant ist, bleibt.",
        en: "Give up slots; what is planned there stays."),
      which: .words(de: "Ihre Nummern.", en: "Their numbers.", valueName: "ids"),
      deleting: { .slots($0) }, name: { $0.name(of: $1) })
  }
}

/// `takt slot add CHANNEL "tue 9:00"`.
struct SlotAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Sendeplatz einrichten.", en: "Set up a slot."),
      discussion: .examples(
        de: """
          takt slot add facebook,x "di 9:00"
          takt slot add xing "mi 8:30" --pillar Tipps
          takt slot add x "do 12:00" --campaign Ostern
          """,
        en: """
          takt slot add facebook,x "tue 9:00"
          takt slot add xing "wed 8:30" --pillar Tips
          takt slot add x "thu 12:00" --campaign Easter
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Kanal oder Netzwerk; mehrere mit Komma.", en: "Channel or network; several by commas."))
  var channel: String
  @Argument(
    help: .words(
      de: "Wochentag und Uhrzeit, etwa \"di 9:00\".", en: "Weekday and time, such as \"tue 9:00\".")
  )
  var time: [String]
  @OptionGroup var details: SlotDetails

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.addSlot(
      on: channel, at: time.joined(separator: " "), details.request)
    try global.show(report) { $0.slots($1) }
  }
}

/// `takt slot edit ID`.
struct SlotEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Einen Sendeplatz ändern; was dort geplant ist, bleibt.",
        en: "Change a slot; what is planned there stays."),
      discussion: .words(
        de: """
          Beispiele: takt slot edit 3 --at "mi 8:30"; takt slot edit 3 --campaign Ostern; none nimmt \
          etwas weg.
          """,
        en: """
          Examples: takt slot edit 3 --at "wed 8:30"; takt slot edit 3 --campaign Easter; none takes \
          something away.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Seine Nummer.", en: "Its number.")) var id: SlotID
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wochentag und Uhrzeit, etwa \"di 9:00\".", en: "Weekday and time, such as \"tue 9:00\".",
      valueName: "time"))
  var at: String?
  @OptionGroup var details: SlotDetails

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.editSlot(id, at: at, details.request)) { $0.slots($1) }
  }
}

/// What a slot is kept for.
struct SlotDetails: ParsableArguments {
  @Option(
    help: .words(
      de: "Nur für dieses Thema.", en: "Kept for this pillar.")) var pillar: String?
  @Option(
    help: .words(
      de: "Für diese Kampagne, solange sie dauert; sonst für die, die läuft.",
      en: "For this campaign while it lasts; else for the one that runs."))
  var campaign: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Arbeitsminuten eines Beitrags dort; sonst die üblichen.",
      en: "Minutes of work of a post there; else the usual ones."))
  var minutes: String?

  /// The request as the plan is asked.
  var request: SlotRequest {
    var request = SlotRequest()
    (request.pillar, request.campaign, request.minutes) = (pillar, campaign, minutes)
    return request
  }
}
