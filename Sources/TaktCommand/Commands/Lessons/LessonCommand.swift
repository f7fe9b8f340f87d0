import ArgumentParser

/// `takt lesson …`.
struct LessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson",
      abstract: .words(
        de: "Lehren: was beim nächsten Mal gleich oder anders sein soll.",
        en: "Lessons: what is to be the same or different next time."),
      discussion: .words(
        de: """
          Eine Lehre gehört zu der Kampagne, aus der sie stammt; ohne Kampagne gilt sie für alle. \
          takt campaign add zeigt die Lehren, die zur neuen Kampagne passen: gleiches Vorhaben, \
          gleiche Zielgruppe oder gleiches Netzwerk.
          """,
        en: """
          A lesson belongs to the campaign that taught it; without a campaign it holds for all. \
          takt campaign add shows the lessons that suit the new campaign: the same objective, \
          audience or network.
          """),
      subcommands: [
        LessonAdd.self, LessonList.self, LessonHeed.self, LessonEdit.self, LessonDelete.self,
      ])
  }
}
