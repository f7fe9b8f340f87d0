import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt lesson add TEXT`.
struct LessonAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Eine Lehre festhalten.", en: "Keep a lesson."),
      discussion: .words(
        de: """
          Beispiel: takt lesson add "Zwei Wochen vor dem Fest beginnen" --campaign Ostern. \
          Höchstens 1.000 Zeichen.
          """,
        en: """
          Example: takt lesson add "Begin two weeks before the feast" --campaign Easter. \
          At most 1,000 characters.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @Option(
    help: .words(
      de: "Aus welcher Kampagne; sonst gilt sie für alle.",
      en: "In which campaign it was learnt; else it holds for all."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    if source.waits { try plan.check(SubjectRequest(campaign: campaign)) }
    guard let text = try source.text(mayAsk: global.mayAsk) else { throw CommandError.textMissing }
    try global.show(plan.addLesson(text, campaign: campaign)) { $0.lessons($1) }
  }
}
