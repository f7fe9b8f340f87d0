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
      abstract: .words(de: "Was heute zu tun ist.", en: "What is to be done today."),
      discussion: .words(
        de: """
          Zuerst, was überfällig ist, dann was heute ansteht, zu messen, nachzusehen und zu \
          beantworten ist, und was bald kommt. Mit --check ist der Exitcode 1, wenn ein Beitrag \
          überfällig ist oder eine Frage von gestern noch keine Antwort hat.
          """,
        en: """
          First what is late, then what is due, what is to be measured, looked back at and answered, \
          and what comes up. With --check the exit code is 1 if a post is late, or a question of \
          yesterday still has no answer.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Filter für die Beiträge, etwa owner:Anna.", en: "Filters for posts, such as owner:Anna.",
      valueName: "filter"))
  var filters: [String] = []
  @Flag(
    help: .words(
      de: "Für cron: Exitcode 1, wenn etwas überfällig ist.",
      en: "For cron: exit code 1 if something is late."))
  var check = false

  func run() throws {
    let plan = try global.openStepwise()
    var open = PostFilter()
    open.statuses.wanted = PostStatus.open
    let meant =
      try filters.isEmpty ? nil : Set(plan.repository.posts(plan.filter(filters)).map(\.id))
    let posts = try (plan.measuredPosts(open) + plan.measuredPosts(plan.recentlyPublished))
      .filter { meant?.contains($0.id) ?? true }
    let report = TodayReport(
      posts: posts, channels: try plan.channelFollowers(),
      feedback: try plan.repository.feedback(), checkUps: try plan.dueCheckUps(),
      occasions: try plan.reminders(), now: plan.now, in: try plan.postScene())
    try global.show(report) { $0.today($1) }
    if check, report.isLate { throw ExitCode(ExitStatus.found.rawValue) }
  }
}

extension StepwisePlan {
  /// Occasions that come up soon, with what is planned for them.
  fileprivate func reminders() throws -> [ReminderReport] {
    let due = try repository.occasions(from: today).filter { $0.daysAhead(on: today) != nil }
    guard let last = due.map(\.period.to).max(), let days = due.compactMap(\.reminderDays).max()
    else { return [] }
    let posts = try repository.posts(
      PostFilter(span: CalendarSpan(from: today.adding(days: -days), through: last, in: zone)))
    return due.compactMap { ReminderReport($0, posts: posts, today: today, in: zone) }
  }
}
