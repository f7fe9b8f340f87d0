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
    let plan = try global.openStepwise()
    var filter = try plan.filter(selection.posts)
    // Days in the filter say enough; else it is the time to come.
    let period = filter.spans.isEmpty || from != nil || to != nil ? try period(in: plan) : nil
    filter.within = period.map { CalendarSpan(from: $0.from, through: $0.to, in: plan.zone) }
    let posts = try plan.reports(plan.measuredPosts(filter))
    let report = AgendaReport(
      from: period?.from, to: period?.to, posts: posts, today: plan.today, in: plan.zone,
      calendar: try plan.calendarScene())
    try global.show(report) { $0.agenda($1) }
  }

  private func period(in plan: StepwisePlan) throws -> Period {
    let from = try from.map(plan.calendarReader.day) ?? plan.today
    return try Period(from: from, to: to.map(plan.calendarReader.day) ?? from.adding(days: 28))
  }
}
