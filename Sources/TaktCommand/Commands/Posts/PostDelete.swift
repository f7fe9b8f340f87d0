import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post delete ID…|FILTER…`.
struct PostDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Beiträge löschen, mit ihren Ergebnissen und Rückmeldungen.",
        en: "Delete posts, with their results and feedback."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openStepwise()
    let posts = try plan.posts(plan.posts(in: selection), with: series)
    guard
      confirmation.isGiven(
        for: posts.count, global, de: "\(posts.count) Beiträge mit ihren Ergebnissen löschen?",
        en: "Delete \(posts.count) posts with their results?")
    else { return }
    let reports = try plan.reports(plan.measured(posts))
    try plan.repository.delete(posts, by: plan.author())
    try global.show(ChangeReport(reports, dryRun: global.dryRun)) { writer, report in
      writer.deleted(report) { "#\($0.id) \($0.text.prefix(40))" }
    }
  }
}
