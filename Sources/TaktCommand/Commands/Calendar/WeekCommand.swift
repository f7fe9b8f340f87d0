import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt week`.
struct WeekCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "week",
      abstract: .words(
        de: "Die Woche mit ihren Beiträgen und Minuten.", en: "The week with its posts and minutes."
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Ein Tag, 2026-W10, KW10 oder next; sonst diese Woche.",
      en: "A day, 2026-W10 or next; else this week."))
  var week: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let week =
      week.isEmpty
      ? Week(containing: plan.today) : try plan.calendarReader.week(week.joined(separator: " "))
    let report = WeekReport(
      week, posts: try plan.reports(on: CalendarSpan(week, in: plan.zone)),
      people: try plan.repository.persons(), today: plan.today, in: plan.zone)
    try plan.show(report, output, text: { $0.week($1) }, page: { $0.week($1) })
  }
}
