import Actions
import ArgumentParser

/// Whether posts are meant that hang together with those that were named.
struct ReachOptions: ParsableArguments {
  @OptionGroup var series: FollowingOption
  @Flag(
    help: .words(
      de: "Auch die Beiträge, die zusammen mit ihnen oder aus derselben Idee entstanden (↔).",
      en: "The posts made together with them, or from the same idea, too (↔)."))
  var together = false

  /// The posts as they were typed, and how far that reaches.
  func typed(_ words: [String]) -> PostsTyped {
    PostsTyped(words, following: series.following, together: together)
  }
}
