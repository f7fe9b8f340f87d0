import ArgumentParser

/// `takt goal …`.
struct GoalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "goal",
      abstract: .words(
        de: "Woran sich eine Kampagne messen lässt.",
        en: "What a campaign is measured by."),
      subcommands: [
        GoalAdd.self, GoalList.self, GoalDelete.self, GoalSuggest.self,
      ])
  }
}
