import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt experiment add NAME --hypothesis H --varies V --arms A,B --metric M --channel C --until D`.
struct ExperimentAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Versuch festlegen.", en: "Set an experiment up."),
      discussion: .words(
        de: """
          Beispiel: takt experiment add Bilder --hypothesis "Mit Bild klicken mehr." --varies Format \
          --arms Text,Bild --metric linkClicks --channel facebook --until +8w. Takt sagt dazu, was \
          sich bis dahin zeigen kann. Danach ist alles fest.
          """,
        en: """
          Example: takt experiment add Pictures --hypothesis "With a picture more people click." \
          --varies format --arms text,image --metric linkClicks --channel facebook --until +8w. \
          Takt says what it can show by then. After that all is fixed.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    help: .words(de: "Was Sie erwarten, in einem Satz.", en: "What you expect, in a sentence."))
  var hypothesis: String
  @Option(
    help: .words(
      de: "Worin sich die Varianten unterscheiden, nur darin.",
      en: "What tells the arms apart, and nothing else."))
  var varies: String
  @Option(
    help: .words(
      de: "Die zwei Varianten, erst die übliche; mit Komma.",
      en: "The two arms, what is usual first; by a comma.", valueName: "usual,new"))
  var arms: [String]
  @Option(
    help: .words(
      de: "Kennzahl der Beiträge, etwa linkClicks, reach.",
      en: "Metric of posts, such as linkClicks, reach."))
  var metric: String
  @Option(help: .words(de: "Auf welchem Kanal.", en: "On which channel.")) var channel: String
  @Option(
    parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day"))
  var until: String
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag; sonst heute.", en: "First day; else today.", valueName: "day"))
  var from: String?
  @Option(help: .words(de: "Zu welcher Kampagne.", en: "Of which campaign.")) var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = ExperimentRequest(
      name, hypothesis: hypothesis, varies: varies,
      arms: arms.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map(\.trimmed), metric: try Metric.find(metric), channel: channel, until: until)
    request.campaign = campaign
    request.from = from
    try global.show(plan.addExperiment(request)) { $0.planned($1, plan.settings.currency.code) }
  }
}
