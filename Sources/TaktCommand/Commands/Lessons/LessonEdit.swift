import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt lesson edit ID`.
struct LessonEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Eine Lehre ändern; ohne Angaben öffnet sich auf einem Terminal der Editor.",
        en: "Change a lesson; without options a terminal opens the editor."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Lehre.", en: "The lesson's number.")) var lesson: LessonID
  @OptionGroup var rewording: Rewording
  @Option(
    help: .words(
      de: "Aus welcher Kampagne; none: gilt für alle.",
      en: "In which campaign it was learnt; none: it holds for all."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    _ = try plan.author()  // before anybody writes a text
    let text = try rewording.text(
      instead: plan.lesson(lesson).text, isAlone: campaign == nil, mayAsk: global.mayAsk)
    try global.show(plan.editLesson(lesson, text: text, campaign: campaign)) { $0.lessons($1) }
  }
}
