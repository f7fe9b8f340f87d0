import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt trend [METRIC]`.
struct Trend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Wie sich eine Kennzahl über Monate entwickelt, und was eine Kampagne daran änderte.",
        en: "How a metric moves over months, and what a campaign changed about it."),
      discussion: .words(
        de: """
          Geprüft wird die Summe von je vier Wochen; unter fünf solchen Blöcken ohne Lücke heißt die \
          Antwort „zu wenig Daten“, mit dem Tag, ab dem es reicht. Was nicht gemessen wurde, ist keine \
          Null.
          """,
        en: """
          What is tested is the sum of each four weeks; below five such blocks without a gap the \
          answer is “too little data”, with the day from which on there is enough. What was not \
          measured is no zero.
          """
      ).examples(
        de: """
          takt trend reach
          takt trend followers --channel facebook
          takt trend leads --campaign Messe
          """,
        en: """
          takt trend reach
          takt trend followers --channel facebook
          takt trend leads --campaign Fair
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Kennzahl; sonst die des jüngsten Ziels mit Zahlen, sonst followers.",
      en: "Metric; else that of the newest goal with numbers, else followers."))
  var metric: String?
  @Option(help: .words(de: "Nur dieses Netzwerk.", en: "This network only.")) var network: String?
  @Option(help: .words(de: "Nur dieser Kanal.", en: "This channel only.")) var channel: String?
  @Option(
    help: .words(
      de: "Hat sie etwas verändert, und was blieb davon?",
      en: "Did it change anything, and what lasted of it?"))
  var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.trend(
      metric.map { try Metric.find($0) }, network: network.map { try Network.find($0) },
      channel: channel, campaign: campaign)
    try global.show(
      report, output, in: plan, text: { $0.trend($1) }, page: { $0.trend($1) })
  }
}
