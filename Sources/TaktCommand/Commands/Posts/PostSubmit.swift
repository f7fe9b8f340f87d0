import ArgumentParser
import Planning

/// `takt post submit ID…|FILTER…`.
struct PostSubmit: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: .words(de: "Zur Prüfung vorlegen.", en: "Hand in for review."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .submit }
}
