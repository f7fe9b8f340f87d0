import ArgumentParser

/// `takt idea …`.
struct IdeaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "idea",
      abstract: .words(
        de: "Ideen: festhalten, ordnen, zu Beiträgen machen.",
        en: "Ideas: keep them, sort them, make posts of them."),
      discussion: .words(
        de: """
          takt idea add "Wie entsteht der Sauerteig?" hält eine fest; takt idea plan 3 --on \
          facebook,x macht aus ihr einen Beitrag je Netzwerk, jeden in dessen Länge. Eine \
          immergrüne (--evergreen "8 Wochen") darf wiederkommen und füllt freie Sendeplätze.
          """,
        en: """
          takt idea add "How is sourdough made?" keeps one; takt idea plan 3 --on facebook,x makes a \
          post a network of it, each in the length that is allowed there. An evergreen one \
          (--evergreen "8 weeks") may come back and fills free slots.
          """),
      subcommands: [
        IdeaAdd.self, IdeaList.self, IdeaShow.self, IdeaPlan.self, IdeaEdit.self, IdeaDelete.self,
      ])
  }
}
