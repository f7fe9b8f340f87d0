import ArgumentParser

/// The root of the command line.
struct Takt: ParsableCommand {
  /// What `--version` prints.
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "takt",
      abstract: .words(
        de: "Social Media planen, messen und ehrlich beurteilen: in einer Datei, die Ihnen gehört.",
        en: "Plan social media, measure it and judge it honestly: in one file that you own."),
      discussion: .words(
        de: """
          Der Anfang: takt init fragt nach allem. Jeden Tag: takt today. Jede Woche: takt weekly.
          """,
        en: """
          To begin: takt init asks for everything. Every day: takt today. Every week: takt weekly.
          """),
      version: version,
      groupedSubcommands: [
        CommandGroup(
          name: .words(de: "Jeden Tag", en: "Every day"),
          subcommands: [
            Today.self, Weekly.self, WeekCommand.self, MonthCommand.self, Agenda.self, Publish.self,
            LogCommand.self, ImportCommand.self, Review.self, Learn.self, Trend.self,
            Export.self, Check.self, FindCommand.self,
          ]),
        CommandGroup(
          name: .words(de: "Planen", en: "Planning"),
          subcommands: [
            IdeaCommand.self, PostCommand.self, CampaignCommand.self, GoalCommand.self,
            PillarCommand.self, SlotCommand.self, SnippetCommand.self, OccasionCommand.self,
            LessonCommand.self, FeedbackCommand.self, EffortCommand.self, ExperimentCommand.self,
          ]),
        CommandGroup(
          name: .words(de: "Einrichten", en: "Setting up"),
          subcommands: [
            Init.self, PersonCommand.self, Me.self, AudienceCommand.self, ChannelCommand.self,
            MapCommand.self, ConfigCommand.self, Doctor.self,
          ]),
      ])
  }

  @OptionGroup var global: GlobalOptions
}
