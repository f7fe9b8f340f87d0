import ArgumentParser
import Planning

/// `takt post approve ID…|FILTER…`.
struct PostApprove: PostStep {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: .words(de: "Freigeben.", en: "Approve."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var stopsAtErrors: Bool { true }

  static var from: [PostStatus] { [.draft, .inReview] }

  func step(_ post: Post) throws -> Post { try post.approved() }
}
