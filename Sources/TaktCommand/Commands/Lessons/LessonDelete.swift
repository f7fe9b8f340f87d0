import ArgumentParser
import Rendering
import Reports
import Planning
import Storage

/// `takt lesson delete ID`.
struct LessonDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Lehre löschen; die Nummer nennt takt lesson list.",
        en: "Delete a lesson; takt lesson list tells the number."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Lehre.", en: "The lesson's number.")) var lesson: LessonID

  func run() throws {
    let plan = try global.openStepwise()
    let lesson = try plan.repository.lesson(lesson)
    try plan.repository.delete(lesson, by: plan.author())
    try global.show(ChangeReport([LessonReport(lesson)], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.text }
    }
  }
}
