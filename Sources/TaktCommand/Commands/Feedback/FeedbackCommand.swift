import ArgumentParser

/// `takt feedback …`.
struct FeedbackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "feedback",
      abstract: .words(
        de: "Rückmeldungen: was Leute gesagt haben.", en: "Feedback: what people said."),
      discussion: .words(
        de: """
          Halten Sie fest, was gesagt wurde, nicht von wem: Namen von Privatleuten gehören nicht \
          hierher (DSGVO). Was noch eine Antwort braucht, bekommt --follow-up; takt today erinnert \
          daran.
          """,
        en: """
          Keep what was said, not by whom: names of private people do not belong here (GDPR). What \
          still needs an answer gets --follow-up; takt today reminds you.
          """),
      subcommands: [
        FeedbackAdd.self, FeedbackList.self, FeedbackDone.self, FeedbackEdit.self,
        FeedbackDelete.self,
      ])
  }
}
