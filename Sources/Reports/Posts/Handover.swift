package import Planning

/// A post that is handed over to be pasted, with what somebody should know before and while they do.
package struct Handover: Equatable, Sendable {
  package let post: PostReport
  /// What its network will not take: it stays in the plan.
  package let errors: [Finding]
  /// What to ask about first.
  package let concerns: [PublishingConcern]
  /// What is to be done by hand in the composer.
  package let steps: [ComposingStep]

  package init(_ post: Post, _ findings: [Finding], at wall: WallTime, in context: PostContext) {
    self.post = PostReport(post, in: context)
    errors = findings.filter { $0.post == post.id && $0.severity == .error }
    concerns = post.concerns(publishedAt: wall, findings)
    steps = post.composingSteps(context.links)
  }
}

/// A walk through the posts that are to go out.
package struct PublishingWalk: Equatable, Sendable {
  /// What is due, the oldest first; posts that were made together come one after the other.
  package let posts: [Handover]
  /// The next post whose time has not come yet; nil where none is planned.
  package let next: PostReport?

  package init(posts: [Handover], next: PostReport?) {
    self.posts = posts
    self.next = next
  }
}
