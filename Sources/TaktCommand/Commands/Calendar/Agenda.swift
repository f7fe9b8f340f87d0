import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt agenda [--from D --to D] [FILTER…]`.
struct Agenda: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agenda",
      abstract: .words(
        de: "Beiträge der Reihe nach, eine Zeile je Beitrag.",
        en: "Posts one after another, a line each."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag; sonst heute.", en: "First day; else today.", valueName: "day"))
  var from: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Letzter Tag; sonst vier Wochen später.", en: "Last day; else four weeks later.",
      valueName: "day"))
  var to: String?
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    let from = try from.map(plan.calendarReader.day) ?? plan.today
    let to = try to.map(plan.calendarReader.day) ?? from.adding(days: 28)
    let period = try Period(from: from, to: to)
    let span = CalendarSpan(from: period.from, through: period.to, in: plan.zone)
    let posts = try plan.reports(on: span, matching: plan.filter(selection.posts))
    let report = AgendaReport(from: from, to: to, posts: posts, today: plan.today, in: plan.zone)
    try global.show(report) { $0.agenda($1) }
  }
}
