import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt feedback list`.
struct FeedbackList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Rückmeldungen zeigen, die neueste zuerst.", en: "Show feedback, the latest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(
    help: .words(
      de: "Nur was noch eine Antwort braucht.", en: "Only what still needs an answer."))
  var open = false
  @Option(
    help: .words(
      de: "Nur zu dieser Kampagne und ihren Beiträgen.", en: "Only on this campaign and its posts.")
  )
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.feedback(of: campaign, open: open)) { $0.list($1, isOpen: open) }
  }
}
