import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt today`.
struct Today: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today",
      abstract: .words(de: "Was heute zu tun ist.", en: "What is to be done today."))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(
    help: .words(
      de: "Nur prüfen: Exitcode 1, wenn etwas ansteht.",
      en: "Only check: exit code 1 if something is due."))
  var check = false

  func run() throws {
    let plan = try global.openPlan()
    var open = PostFilter()
    open.statuses.wanted = PostStatus.allCases.filter(\.isOpen)
    var recent = PostFilter(
      span: CalendarSpan(
        from: plan.today.adding(days: -MeasuringRound.daysBack), through: plan.today, in: plan.zone)
    )
    recent.statuses.wanted = [.published]
    let posts = try plan.measuredPosts(open) + plan.measuredPosts(recent)
    let report = TodayReport(
      posts: posts, channels: try plan.channelFollowers(),
      feedback: try plan.repository.feedback(), checkUps: try plan.dueCheckUps(), now: plan.now,
      in: plan.zone)
    try global.show(report) { $0.today($1) }
    if check, report.hasWork { throw ExitCode(ExitStatus.found.rawValue) }
  }
}
