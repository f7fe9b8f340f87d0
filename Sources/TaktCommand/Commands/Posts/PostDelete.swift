import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    let report: ChangeReport<PostReport>
    if confirmation.isNeeded(global) {
      let shown = try plan.shownPosts(selection.posts, following: series.following).report
      guard
        confirmation.isGiven(
          for: shown.all.count, global,
          de: "\(shown.all.count) Beiträge mit ihren Ergebnissen löschen?",
          en: "Delete \(shown.all.count) posts with their results?")
      else { return }
      report = try plan.deletePosts(shown)
    } else {
      report = try plan.deletePosts(selection.posts, following: series.following)
    }
    try global.show(report) { writer, report in
      writer.deleted(report) { "#\($0.id) \($0.text.prefix(40))" }
    }
  }
}
