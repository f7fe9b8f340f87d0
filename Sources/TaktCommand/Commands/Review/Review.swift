import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt review [CAMPAIGN]`.
struct Review: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Wo eine Kampagne steht: Ziele, Aufwand, Beiträge. Ohne Namen: alle.",
        en: "Where a campaign stands: goals, cost, posts. Without a name: all of them."),
      discussion: .examples(
        de: """
          takt review
          takt review Messe
          takt review Messe --output auswertung.html
          """,
        en: """
          takt review
          takt review Fair
          takt review Fair --output review.html
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    guard let campaign else {
      return try global.show(
        plan.reviewAll(), output, in: plan, text: { $0.overview($1) }, page: { $0.overview($1) })
    }
    try global.show(
      plan.review(campaign), output, in: plan, text: { $0.review($1) }, page: { $0.review($1) })
  }
}
