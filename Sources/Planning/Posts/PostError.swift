/// What a post, or the state that it is in, refuses.
package enum PostError: Refusal, Equatable {
  /// `wanted` is nil where the post was to be changed or moved.
  case status(PostID, PostStatus, wanted: PostStatus?)
  case alreadyPublished(PostID)
  case findings([Finding])
  /// Several posts cannot all get the same.
  case onePostOnly(OnePostOnly, [PostID])
}

/// What belongs to one post alone.
package enum OnePostOnly: String, CaseIterable, Sendable {
  case text, address, publication
}
