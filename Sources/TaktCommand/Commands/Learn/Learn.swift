import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt learn`.
struct Learn: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Was die eigenen Beiträge lehren: Netzwerk, Format, Tag, Tageszeit, Thema.",
        en: "What your own posts teach: network, format, day, part of the day, pillar."),
      discussion: .words(
        de: """
          Gezählt wird, was das Ziel zählt; --metric wählt anderes. Unter 20 gemessenen Beiträgen \
          heißt die Antwort „zu wenig Daten“, mit der Zahl, die fehlt.
          """,
        en: """
          What counts is what the goal counts; --metric chooses another. Below 20 measured posts the \
          answer is “too little data”, with how many are missing.
          """
      ).examples(
        """
        takt learn
        takt learn --metric clicks
        """))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    help: .words(
      de: "Kennzahl; sonst die des jüngsten Ziels.", en: "Metric; else the newest goal's."))
  var metric: String?
  @Option(help: .words(de: "Nur dieses Netzwerk.", en: "This network only.")) var network: String?
  @Option(
    help: .words(
      de: "Nur Beiträge dieser Kampagne.", en: "Only posts of this campaign."))
  var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.learn(
      metric.map { try Metric.find($0) }, network: network.map { try Network.find($0) },
      campaign: campaign)
    try global.show(
      report, output, in: plan, text: { $0.learn($1) }, page: { $0.learn($1) })
  }
}
