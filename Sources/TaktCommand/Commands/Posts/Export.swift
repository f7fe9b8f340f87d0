import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt export [FILTER…] --output FILE`.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Beiträge mit ihren Zahlen ausgeben, etwa als Seite zum Weitergeben.",
        en: "Put out posts with their numbers, as a page to hand on for example."),
      discussion: .words(
        de: "takt export campaign:Messe --output messe.html; ohne Filter alle Beiträge.",
        en: "takt export campaign:Fair --output fair.html; every post without a filter."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: ShownSelection
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let today = plan.today
    try global.show(
      plan.posts(selection.posts), output, in: plan, text: { $0.list($1) },
      page: { $0.posts($1, asOf: today) })
  }
}
