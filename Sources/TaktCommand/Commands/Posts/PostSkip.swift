import ArgumentParser
import Planning

/// `takt post skip ID…|FILTER…`.
struct PostSkip: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skip",
      abstract: .words(
        de: "Auslassen; der Beitrag bleibt im Plan.", en: "Skip; the post stays in the plan."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .skip }
}
