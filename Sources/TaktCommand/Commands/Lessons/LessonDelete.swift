import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().deleteLesson(lesson)) { $0.deleted($1) { $0.text } }
  }
}
