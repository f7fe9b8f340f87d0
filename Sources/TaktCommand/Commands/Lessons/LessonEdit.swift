import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let author = try plan.author()
    let old = try plan.repository.lesson(lesson)
    let campaign = try campaign.map {
      try $0.nilForNone.map { try plan.campaign(named: $0).reference }
    }
    let text = try rewording.text(
      instead: old.text, isAlone: campaign == nil, mayAsk: global.mayAsk)
    let lesson = try plan.repository.updateLesson(old.id, by: author) { lesson in
      var changed = lesson
      if let text { try changed.reword(text) }
      if let campaign { changed.campaign = campaign }
      guard changed != lesson else { throw ChangeError.nothing }
      return changed
    }
    try global.show(ChangeReport([LessonReport(lesson)], dryRun: global.dryRun)) {
      $0.lessons($1)
    }
  }
}
