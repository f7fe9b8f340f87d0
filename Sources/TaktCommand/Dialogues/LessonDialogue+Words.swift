import Planning
import Rendering

extension LessonDialogue {
  var learningPrompt: String {
    .words(
      de: "Was haben Sie für das nächste Mal gelernt? (Eine Zeile; Eingabetaste: nichts)\n>",
      en: "What did you learn for the next time? (One line; Enter: nothing)\n>")
  }

  func introduceHeeding(_ count: Int) {
    let name = campaign.name
    options.note(
      de: """
        Lehren von früher (\(count)): Hat „\(name)“ sie beherzigt?
        q: aufhören
        """,
      en: """
        Lessons from before (\(count)): did “\(name)” heed them?
        q: stop
        """)
  }

  var heedingPrompt: String {
    "  "
      + .yesOrNo(
        de: "Beherzigt?", en: "Heeded?", enter: Wording(de: "unbekannt", en: "unknown"))
  }

  func complain(_ error: TextError) {
    Terminal.standardError.write(Complaint(error).sentence.harmlessLines)
  }

  /// The command that would have recorded the same, for the history.
  func words(for lesson: Lesson, isHeeded: Bool) -> String {
    let command = "takt lesson heed \(lesson.id) --campaign \(campaign.name.shellWord)"
    return command + (isHeeded ? "" : " --no")
  }

  func words(learning text: String) -> String {
    "takt lesson add \(text.shellWord) --campaign \(campaign.name.shellWord)"
  }

  func words(evaluatingWith text: String) -> String {
    "takt campaign evaluate \(campaign.name.shellWord) --lesson \(text.shellWord)"
  }
}
