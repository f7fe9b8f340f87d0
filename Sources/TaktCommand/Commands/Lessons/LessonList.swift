import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt lesson list`.
struct LessonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Die Lehren zeigen, die neueste zuerst.", en: "Show lessons, newest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    help: .words(
      de: "Die dieser Kampagne, und die anderen, die zu ihr passen.",
      en: "Those of this campaign, and others that suit it."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    guard let campaign else { return try global.show(plan.lessons()) { $0.list($1) } }
    let (lessons, name) = try plan.lessons(of: campaign)
    try global.show(lessons) { $0.list($1, of: name) }
  }
}
