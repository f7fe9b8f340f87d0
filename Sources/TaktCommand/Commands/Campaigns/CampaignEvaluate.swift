import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt campaign evaluate NAME [--lesson TEXT]`.
struct CampaignEvaluate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluate",
      abstract: .words(
        de: "Eine beendete Kampagne abschließen; sie braucht eine eigene Lehre.",
        en: "Close an ended campaign; it needs a lesson of its own."),
      discussion: .words(
        de: """
          Die Auswertung selbst zeigt takt review NAME: Lesen Sie sie zuerst. Auf einem Terminal \
          fragt Takt dann, welche früheren Lehren beherzigt wurden und was Sie gelernt haben.
          """,
        en: """
          The evaluation itself is shown by takt review NAME: read it first. On a terminal Takt then \
          asks which earlier lessons were heeded, and what you learnt.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(
    help: .words(
      de: "Was Sie für das nächste Mal gelernt haben.", en: "What you learnt for the next time.",
      valueName: "text"))
  var lesson: String?

  func run() throws {
    let plan = try global.openStepwise()
    var author = try plan.author()
    let ended = try plan.campaign(named: campaign)
    try ended.checkEvaluable()
    var text = try lesson.map { try Lesson.checked(text: $0) }
    let dialogue = LessonDialogue(plan: plan, campaign: ended)
    if global.mayAsk, let answer = try ask(dialogue) {
      text = answer
      author = try plan.author(words: dialogue.words(evaluatingWith: answer))
    }
    let moved = try plan.move(ended, learning: text, by: author) { lessons in
      try ended.evaluated(with: lessons)
    }
    try plan.show(moved: moved)
    let name = ended.name.text.shellWord
    global.note(
      de: "Die Auswertung zeigt `takt review \(name)`.",
      en: "`takt review \(name)` shows the evaluation.")
  }

  /// Asks what was heeded, and what was learnt where nobody said it yet.
  /// - Returns: the lesson that was typed.
  private func ask(_ dialogue: LessonDialogue) throws -> String? {
    let lessons = try dialogue.plan.lessons(of: dialogue.campaign)
    try dialogue.askWhatWasHeeded(lessons.unanswered)
    return lesson == nil && lessons.own.isEmpty ? dialogue.askWhatWasLearnt() : nil
  }
}
