/// A step in the life of a post.
package enum PostStep: Sendable {
  case submit, approve, reject, skip

  /// The states in which a filter means a post.
  package var from: [PostStatus] {
    switch self {
    case .submit: [.draft]
    case .approve: [.draft, .inReview]
    case .reject: [.inReview, .approved]
    case .skip: PostStatus.open
    }
  }

  /// Errors that a check finds keep the step from being taken.
  package var stopsAtErrors: Bool {
    switch self {
    case .submit, .approve: true
    case .reject, .skip: false
    }
  }

  /// - Throws: `PostError.status`.
  package func taken(by post: Post) throws -> Post {
    switch self {
    case .submit: try post.submitted()
    case .approve: try post.approved()
    case .reject: try post.rejected()
    case .skip: try post.skipped()
    }
  }
}
