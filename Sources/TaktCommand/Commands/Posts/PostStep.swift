import ArgumentParser
import Planning
import Rendering
import Storage

/// A command that takes posts one step further in their life, all of them or none.
protocol PostStep: ParsableCommand {
  var global: GlobalOptions { get }
  var selection: PostSelection { get }
  var series: FollowingOption { get }

  /// Errors that a check finds keep the step from being taken.
  static var stopsAtErrors: Bool { get }

  /// The states in which a filter means a post.
  static var from: [PostStatus] { get }

  func step(_ post: Post) throws -> Post
}

extension PostStep {
  static var stopsAtErrors: Bool { false }

  func run() throws {
    let plan = try global.openStepwise()
    let posts = try plan.posts(plan.posts(in: selection, being: Self.from), with: series)
    if Self.stopsAtErrors { try plan.stopAtErrors(on: posts) }
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author(), step)
    try plan.show(changed: changed) { $0.steps($1) }
  }
}
