import ArgumentParser
import Planning

/// `takt post approve ID…|FILTER…`.
struct PostApprove: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: .words(de: "Freigeben.", en: "Approve."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .approve }
}
