import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt month`.
struct MonthCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "month",
      abstract: .words(de: "Der Monat als Kalenderblatt.", en: "The month as a calendar sheet."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de:
        "2026-03, März, next oder ein Tag, sonst dieser Monat; dazu Filter wie network:xing und Wörter des Textes.",
      en:
        "2026-03, March, next or a day, else this month; and filters such as network:xing, and words of the text."
    ))
  var month: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    try global.show(
      plan.month(month), output, in: plan, text: { $0.month($1) }, page: { $0.month($1) })
  }
}
