/// What may happen to a post, and when it may not.
extension Post {
  /// - Throws: `PostError.status` unless it is a draft.
  package func submitted() throws(PostError) -> Post {
    try moved(to: .inReview, from: [.draft])
  }

  /// - Throws: `PostError.status` unless it is a draft or in review.
  package func approved() throws(PostError) -> Post {
    try moved(to: .approved, from: [.draft, .inReview])
  }

  /// Back to its author.
  /// - Throws: `PostError.status` unless it is in review or approved.
  package func rejected() throws(PostError) -> Post {
    try moved(to: .draft, from: [.inReview, .approved])
  }

  /// It will not go out; it stays in the plan.
  /// - Throws: `PostError.status` once it is out.
  package func skipped() throws(PostError) -> Post {
    try moved(to: .skipped, from: [.draft, .inReview, .approved])
  }

  /// At another time. A skipped post that is moved is a draft again.
  /// - Throws: `PostError.status` once it is out.
  package func moved(to time: WallTime) throws(PostError) -> Post {
    guard status != .published else { throw PostError.status(id, status, wanted: nil) }
    var moved = self
    moved.plannedAt = time
    if status == .skipped { moved.status = .draft }
    return moved
  }

  /// It went out. The approval rule of a plan without one lets any open post go out.
  /// - Throws: `PostError.alreadyPublished`, `PostError.status` for a skipped post.
  package func published(at instant: Instant, url: String?) throws(PostError) -> Post {
    guard status != .published else { throw PostError.alreadyPublished(id) }
    var published = try moved(to: .published, from: [.draft, .inReview, .approved])
    published.publishedAt = instant
    published.url = url ?? self.url
    return published
  }

  /// As going out at another moment than was recorded.
  /// - Throws: `ReadingError.notPublished`.
  package func corrected(publishedAt instant: Instant) throws(ReadingError) -> Post {
    guard status == .published else { throw ReadingError.notPublished(id) }
    var corrected = self
    corrected.publishedAt = instant
    return corrected
  }

  /// As not having gone out: nowhere, and as approved as it was before.
  /// - Throws: `ReadingError.notPublished`.
  package func takenBack(to status: PostStatus) throws(ReadingError) -> Post {
    guard self.status == .published else { throw ReadingError.notPublished(id) }
    var takenBack = self
    takenBack.publishedAt = nil
    takenBack.url = nil
    takenBack.status = status
    return takenBack
  }

  /// A new draft with the same text for the same channel; what happened to this one stays here.
  package func copied(to time: WallTime, numbered id: PostID) -> Post {
    Post(
      id: id, channel: channel, campaign: campaign, owner: owner, pillar: pillar, idea: idea,
      plannedAt: time, text: text, format: format, link: link, media: media, risk: risk,
      isPaid: isPaid, minutes: minutes)
  }

  private func moved(to wanted: PostStatus, from allowed: [PostStatus]) throws(PostError)
    -> Post
  {
    guard allowed.contains(status) else { throw PostError.status(id, status, wanted: wanted) }
    var moved = self
    moved.status = wanted
    return moved
  }
}
