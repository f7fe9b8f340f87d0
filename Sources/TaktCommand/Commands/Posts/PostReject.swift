import ArgumentParser
import Planning

/// `takt post reject ID…|FILTER…`.
struct PostReject: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: .words(de: "Zurückgeben: wieder ein Entwurf.", en: "Hand back: a draft again."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .reject }
}
