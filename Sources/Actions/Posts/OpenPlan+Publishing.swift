package import Planning
package import Reports
import Storage

/// Posts that go out.
extension OpenPlan {
  /// Records that posts went out; what their networks have against them stops them all.
  /// - Parameters:
  ///   - moment: as typed; nil is now.
  ///   - url: where the post stands; of several each has its own.
  ///   - effort: how long each took.
  ///   - isAsked: somebody was asked about what speaks against it, so that it need not be told.
  package func publish(
    _ ids: [PostID], at moment: String?, url: String?, effort: Effort?, isAsked: Bool = false
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let at = try past(moment, &notices)
        let url = try url.map(webAddress)
        let ids = ids.distinct
        guard url == nil || ids.count == 1 else {
          throw PostError.onePostOnly(.address, ids)
        }
        let posts = try change.snapshot.posts(numbered: ids)
        if let url { try check(address: url, of: posts[0], in: change.snapshot) }
        let handovers = try handover(
          of: posts, at: zone.wallTime(at: at), in: change.snapshot)
        let errors = handovers.flatMap(\.errors)
        guard errors.isEmpty else { throw PostError.findings(errors) }
        let published = try ids.map { id in
          try change.publish(
            Publication(of: id, at: at, on: zone.day(of: at), url: url, effort: effort))
        }
        if !isAsked {
          notices += handovers.flatMap { handover in
            handover.concerns.map { .publishedDespite(handover.post.id, $0) }
          }
        }
        return try self.report(changed: published, in: change.snapshot)
      }
    }
  }

  /// A walk through all that is due, or through some posts.
  /// - Parameter ids: none is all that is due.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`; `PostError` for a post that is out, or
  ///   that was skipped.
  package func publishingWalk(of ids: [PostID]) throws -> PublishingWalk {
    _ = try author()
    return try read { snapshot in
      guard ids.isEmpty else {
        let posts = try snapshot.posts(numbered: ids.distinct)
        for post in posts { _ = try post.published(at: now, url: nil) }
        return PublishingWalk(
          posts: try handover(of: posts, at: wallNow, in: snapshot), next: nil)
      }
      var open = PostFilter()
      open.statuses.wanted = PostStatus.open
      let posts = try snapshot.posts(open)
      let due = posts.filter { $0.plannedAt != nil && !$0.isEarly(wallNow) }
      let next = posts.filter { $0.isEarly(wallNow) }.min(by: isPlannedBefore)
      let context = try postContext(in: snapshot)
      return PublishingWalk(
        posts: try handover(
          of: due.sorted(by: isPlannedBefore).withTiedTogether, at: wallNow, in: snapshot),
        next: next.map { PostReport($0, in: context) })
    }
  }

  /// Makes sure that a post may stand at an address: on its own network, and where no other does.
  /// - Throws: `LinkError`.
  func check(address: String, of post: Post, in snapshot: PlanSnapshot) throws {
    try post.check(address: address)
    if let other = try snapshot.post(at: address), other != post.id {
      throw LinkError.takenBy(other)
    }
  }

  private func isPlannedBefore(_ left: Post, _ right: Post) -> Bool {
    (left.plannedAt ?? wallNow, left.id) < (right.plannedAt ?? wallNow, right.id)
  }

  private func handover(
    of posts: [Post], at wall: WallTime, in snapshot: PlanSnapshot
  ) throws -> [Handover] {
    let findings = try findings(on: posts, in: snapshot)
    let context = try postContext(in: snapshot)
    return posts.map { Handover($0, findings, at: wall, in: context) }
  }
}

extension [Post] {
  /// The same posts; those that were made together, or from one idea, behind the first of them.
  fileprivate var withTiedTogether: [Post] {
    reduce(into: []) { ordered, post in
      guard let place = ordered.lastIndex(where: post.isTied(to:)) else {
        return ordered.append(post)
      }
      ordered.insert(post, at: place + 1)
    }
  }
}
