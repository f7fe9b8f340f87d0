import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
      de: "2026-03, März, next oder ein Tag; sonst dieser Monat.",
      en: "2026-03, March, next or a day; else this month."))
  var month: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let month =
      month.isEmpty ? Month(containing: plan.today) : try plan.month(month.joined(separator: " "))
    let weeks = month.weeks
    let span = CalendarSpan(
      from: weeks.first?.monday ?? month.first, through: weeks.last?.sunday ?? month.last,
      in: plan.zone)
    let report = MonthReport(
      month, posts: try plan.reports(on: span), today: plan.today, in: plan.zone)
    try plan.show(report, output, text: { $0.month($1) }, page: { $0.month($1) })
  }
}
