import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt occasion add NAME --from D`.
struct OccasionAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Anlass festhalten.", en: "Keep an occasion."),
      discussion: .words(
        de:
          "Beispiel: takt occasion add Herbstmesse --from 5.10. --to 8.10. --kind fair --remind \"3 Wochen\".",
        en:
          "Example: takt occasion add \"Autumn fair\" --from 2026-10-05 --to 2026-10-08 --kind fair --remind \"3 weeks\"."
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Sein Name.", en: "Its name.")) var name: String
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag.", en: "First day.", valueName: "day")) var from: String
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Letzter Tag; sonst derselbe.", en: "Last day; else the same.", valueName: "day"))
  var to: String?
  @Option(help: .words(de: "Was für einer.", en: "Of what kind.")) var kind: Occasion.Kind = .other
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today, etwa \"3 Wochen\".",
      en: "So long ahead takt today reminds you, such as \"3 weeks\".", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = OccasionRequest()
    request.to = to
    request.kind = kind
    request.remind = remind
    try global.show(plan.addOccasion(name, from: from, request)) { $0.occasions($1) }
  }
}
