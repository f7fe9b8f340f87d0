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
      de: "2026-03, März, next oder ein Tag, sonst dieser Monat; dazu Filter wie network:xing.",
      en: "2026-03, March, next or a day, else this month; and filters such as network:xing."))
  var month: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openStepwise()
    let (words, conditions) = split(month, spanKeys: ["month", "day"])
    let month =
      words.isEmpty ? Month(containing: plan.today) : try plan.month(words.joined(separator: " "))
    let weeks = month.weeks
    let span = CalendarSpan(
      from: weeks.first?.monday ?? month.first, through: weeks.last?.sunday ?? month.last,
      in: plan.zone)
    let report = MonthReport(
      month, posts: try plan.reports(on: span, matching: plan.filter(conditions)),
      today: plan.today, in: plan.zone, calendar: try plan.calendarScene())
    try plan.show(report, output, text: { $0.month($1) }, page: { $0.month($1) })
  }
}
