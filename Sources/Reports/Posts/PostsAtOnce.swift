package import Planning

/// Posts that say the same at the same time on several channels: who reads a plan sees them as one.
package struct PostsAtOnce: Equatable, Sendable {
  package let first: PostReport
  package fileprivate(set) var others: [PostReport] = []

  package var posts: [PostReport] { [first] + others }

  /// Its posts by their status, those of one status together, in their order.
  package var byStatus: [(status: PostStatus, posts: [PostReport])] {
    posts.map(\.status).distinct.map { status in
      (status, posts.filter { $0.status == status })
    }
  }
}

extension Sequence<PostReport> {
  /// Each post once, tied ones of one time and text together.
  package var atOnce: [PostsAtOnce] {
    reduce(into: []) { groups, post in
      if let place = groups.firstIndex(where: { post.isSaid(with: $0.first) }) {
        groups[place].others.append(post)
      } else {
        groups.append(PostsAtOnce(first: post))
      }
    }
  }
}

extension PostReport {
  /// Another of these is of the same idea, or was made together with it.
  package func isTied(among posts: [PostReport]) -> Bool {
    (group != nil || idea != nil)
      && posts.contains { other in
        other.id != id
          && (group != nil && other.group == group || idea != nil && other.idea == idea)
      }
  }

  /// Says the same as another one at the time that was planned for both, or at which both went out.
  fileprivate func isSaid(with other: PostReport) -> Bool {
    calendarAt?.day == other.calendarAt?.day
      && (calendarAt == other.calendarAt || plannedAt != nil && plannedAt == other.plannedAt)
      && text == other.text && media == other.media && isTied(among: [other])
  }
}
