import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt slot add CHANNEL "tue 9:00"`.
struct SlotAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Sendeplatz einrichten.", en: "Set up a slot."),
      discussion: .words(
        de:
          "Beispiele: takt slot add facebook,x \"di 9:00\"; takt slot add xing mi 8:30 --pillar Tipps.",
        en:
          "Examples: takt slot add facebook,x \"tue 9:00\"; takt slot add xing wed 8:30 --pillar Tips."
      ))
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
  @Option(
    help: .words(
      de: "Nur für dieses Thema.", en: "Kept for this pillar.")) var pillar: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Arbeitsminuten eines Beitrags dort; sonst die üblichen.",
      en: "Minutes of work of a post there; else the usual ones."))
  var minutes: Int?

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.addSlot(
      on: channel, at: time.joined(separator: " "), pillar: pillar,
      minutes: minutes.map { try Effort(minutes: $0) })
    try global.show(report) { $0.slots($1) }
  }
}
