import ArgumentParser
import Planning
import Storage

/// Whether the rest of a series is meant, too.
struct FollowingOption: ParsableArguments {
  @Flag(
    help: .words(
      de: "Auch die späteren, noch offenen Beiträge ihrer Serie.",
      en: "The later posts of their series, too, as far as they are open."))
  var following = false
}

extension StepwisePlan {
  /// Posts, and where that was asked for what follows them in their series on the same channel.
  /// - Throws: `SeriesError.notInSeries` for a post that was planned alone.
  func posts(_ posts: [Post], with option: FollowingOption) throws -> [Post] {
    guard option.following else { return posts }
    for post in posts where post.occurrence == nil { throw SeriesError.notInSeries(post.id) }
    var filter = PostFilter()
    filter.series.wanted = posts.compactMap(\.occurrence?.series.id).distinct
    let later = try repository.posts(filter).filter { other in posts.contains(where: other.follows)
    }
    return posts + later.filter { !posts.contains($0) }
  }
}
