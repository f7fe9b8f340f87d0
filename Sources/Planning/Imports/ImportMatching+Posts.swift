/// The rows of posts, one by one.
extension ImportMatching {
  mutating func match(_ row: ExportedPost) throws -> ImportEntry? {
    guard run?.isRepeated != true else { return unchanged() }
    let match = try placing.match(of: row, in: &index)
    if case .waiting = match {
      run?.waiting.append(row)
      return nil
    }
    return try entry(for: row, match)
  }

  /// - Throws: `MatchProblem` where the row contradicts the plan.
  mutating func entry(for row: ExportedPost, _ match: RowPlacing.Match) throws -> ImportEntry? {
    switch match {
    case .waiting: return nil
    case .doubtful(let candidates):
      run?.leave(row, candidates: candidates)
      return nil
    case .unknown: return try adoptedEntry(for: row)
    case .known(let id):
      run?.claimed.insert(id)
      if run?.earlier?.subjects.contains(.post(id)) == true { return unchanged() }
      try checkTimes(row)
      return try recorded(row, of: id, writing: updated(id, by: row))
    }
  }

  private mutating func adoptedEntry(for row: ExportedPost) throws -> ImportEntry? {
    guard options.adopts else {
      run?.leave(row)
      return nil
    }
    try checkTimes(row)
    let hasID = row.networkID != nil
    if !hasID, let id = run?.adopted[row.identity] {
      return try recorded(row, of: id, writing: nil)
    }
    let post = try adopted(row)
    if !hasID {
      run?.adopted[row.identity] = post.id
      run?.adoptedByWords.append(KnownPost(post))
    } else if let id = row.networkID {
      index.identify(post.id, by: id, on: row.network)
      run?.adoptedByID.append(post.id)
    }
    run?.outcome.adopted += 1
    return try recorded(row, of: post.id, writing: post)
  }

  private mutating func unchanged() -> ImportEntry? {
    run?.outcome.unchanged += 1
    return nil
  }

  private func checkTimes(_ row: ExportedPost) throws(MatchProblem) {
    let observed = observedAt(row)
    if row.observedAt != nil, observed > options.now { throw .observedInFuture }
    guard let published = row.publishedAt.map(instant) else { return }
    guard published <= options.now else { throw .publishedInFuture }
    guard options.zone.canObserve(at: observed, publishedAt: published) else {
      throw .observedBeforePublished
    }
  }

  /// The post with what the row tells of it: that it is out, its id and its address; nil where the
  /// plan has it so.
  private mutating func updated(_ id: PostID, by row: ExportedPost) throws -> Post? {
    let known = try index.post(id)
    guard known.status != .skipped else { throw MatchProblem.skippedPost(id) }
    let isNew =
      known.status.isOpen || known.externalID == nil && row.externalID != nil
      || known.url == nil && row.url != nil
    guard isNew else {
      try checkObserved(row, publishedAt: known.publishedAt)
      return nil
    }
    var post = try scene.lookup.post(id)
    if post.status.isOpen {
      guard let time = row.publishedAt else { throw MatchProblem.publicationUnknown(id) }
      post.status = .published
      post.publishedAt = instant(of: time, planned: post.plannedAt)
    }
    if post.externalID == nil, let stated = row.externalID {
      if let other = try holder(of: stated, on: post.channel.id), other != id {
        throw MatchProblem.leadsToTwo(id, other)
      }
      post.externalID = stated
    }
    post.url = post.url ?? row.url
    try checkObserved(row, publishedAt: post.publishedAt)
    index.put(KnownPost(post))
    return post
  }

  private func holder(of id: String, on channel: ChannelID) throws -> PostID? {
    guard let channel = scene.channels.first(where: { $0.id == channel }) else { return nil }
    return try index.post(knownBy: channel.network.comparableID(id), on: channel)
  }

  private func checkObserved(_ row: ExportedPost, publishedAt: Instant?) throws(MatchProblem) {
    guard let publishedAt,
      options.zone.canObserve(at: observedAt(row), publishedAt: publishedAt)
    else { throw .observedBeforePublished }
  }

  /// A new post of what the row tells.
  private mutating func adopted(_ row: ExportedPost) throws -> Post {
    guard let time = row.publishedAt else { throw MatchProblem.adoptionNeedsTime }
    let channel = try placing.channel(of: row) ?? placing.channel(on: [row.network])
    let post = Post(
      id: nextPost, channel: Post.Place(channel), campaign: try row.campaign.map(campaign),
      pillar: pillar(of: row), origin: .adopted, plannedAt: nil, publishedAt: instant(time),
      status: .published, text: row.text ?? row.url ?? "", format: row.format ?? .text,
      isPaid: row.isPaid ?? false, url: row.url, externalID: row.externalID)
    nextPost = PostID(nextPost.number + 1)
    return post
  }

  private func campaign(_ name: String) throws(MatchProblem) -> Reference<Campaign> {
    let search = NameSearch(.campaign, among: scene.campaigns) { $0.name }
    guard let campaign = try? search.find(name, by: .beginning) else {
      throw .unknownCampaign(name)
    }
    return campaign
  }

  /// Counts the row, and hands on its numbers and its working time.
  private mutating func recorded(
    _ row: ExportedPost, of id: PostID, writing post: Post?
  ) throws -> ImportEntry? {
    let isNew = post?.origin == .adopted && post.map { !index.isKnown($0.id) } ?? false
    if isNew {
      run?.outcome.new += 1
    } else {
      count(row.figures, known: try scene.lookup.latestFigures(of: .post(id), upTo: nil))
    }
    let effort = try effort(
      stated: row.minutes, of: id, publishedAt: post?.publishedAt, isNew: isNew)
    let entry = ImportEntry(
      subject: .post(id), post: post, figures: row.figures, observedAt: observedAt(row),
      effort: effort)
    return entry.isEmpty ? nil : entry
  }

  /// A file tells a post's working time as a total: only what is not booked yet is added, so that a
  /// second file of the same post books nothing twice.
  private func effort(
    stated: Effort?, of id: PostID, publishedAt: Instant?, isNew: Bool
  ) throws -> EffortEntry? {
    guard let stated else { return nil }
    let booked = isNew ? 0 : try scene.lookup.bookedMinutes(of: id)
    guard let more = try? Effort(minutes: stated.minutes - booked), more.minutes > 0 else {
      return nil
    }
    let published = try publishedAt ?? index.post(id).publishedAt ?? options.now
    return try? EffortEntry(
      on: .post(id), day: options.zone.day(of: published), minutes: more, money: nil,
      activity: nil)
  }
}
