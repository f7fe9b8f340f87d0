import ArgumentParser
import Planning

/// `takt post reject ID…|FILTER…`.
struct PostReject: PostStep {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: .words(de: "Zurückgeben: wieder ein Entwurf.", en: "Hand back: a draft again."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var from: [PostStatus] { [.inReview, .approved] }

  func step(_ post: Post) throws -> Post { try post.rejected() }
}
