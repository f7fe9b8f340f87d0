/// The rows one by one.
extension ImportMatching {
  mutating func take(
    _ row: ExportedPost, at place: RowPlacing.Place, in run: inout FileRun
  ) {
    do throws(MatchProblem) {
      switch place {
      case .refused(let problem): throw problem
      case .doubtful(let candidates): run.leave(row, candidates: candidates)
      case .unknown(let identity):
        guard options.adopts else { return run.leave(row, candidates: []) }
        try checkTimes(row, in: run)
        if run.adopted[identity] == nil, let holder = try holder(of: row) {
          return run.leave(row, candidates: [holder])
        }
        try record(row, of: adopted(row, identity, in: &run), in: &run)
      case .known(let id):
        guard let post = index.posts[id] else { throw .noSuchPost(id) }
        if run.earlier?.posts.contains(id) == true { return run.outcome.unchanged += 1 }
        try checkTimes(row, in: run)
        try record(row, of: updated(post, by: row, in: &run), in: &run)
      }
    } catch {
      run.skip(row, error)
    }
  }

  private func checkTimes(_ row: ExportedPost, in run: FileRun) throws(MatchProblem) {
    let observed = observedAt(row, in: run)
    if row.observedAt != nil, observed > options.now { throw .observedInFuture }
    guard let published = row.publishedAt.map(instant) else { return }
    guard published <= options.now else { throw .publishedInFuture }
    guard options.zone.canObserve(at: observed, publishedAt: published) else {
      throw .observedBeforePublished
    }
  }

  /// The post that has come to bear the row's id: an earlier row of the file told it.
  private func holder(of row: ExportedPost) throws(MatchProblem) -> PostID? {
    guard let id = row.externalID else { return nil }
    return index.post(knownBy: id, on: Post.Place(try channelToAdopt(row)))
  }

  /// The post with what the row tells of it: that it is out, its id and its address.
  private mutating func updated(
    _ post: Post, by row: ExportedPost, in run: inout FileRun
  ) throws(MatchProblem) -> PostID {
    guard post.status != .skipped else { throw .skippedPost(post.id) }
    var updated = post
    if post.status.isOpen {
      guard let time = row.publishedAt else { throw .publicationUnknown(post.id) }
      updated.status = .published
      updated.publishedAt = instant(of: time, planned: post.plannedAt)
    }
    updated.externalID = post.externalID ?? row.externalID
    updated.url = post.url ?? row.url
    guard updated.canBeObserved(at: observedAt(row, in: run), in: options.zone) else {
      throw .observedBeforePublished
    }
    if post.externalID == nil, let id = row.externalID,
      let other = index.post(knownBy: id, on: post.channel), other != post.id
    {
      throw .leadsToTwo(post.id, other)
    }
    if updated != post {
      index.put(updated)
      run.entry(of: updated) { $0.isWritten = true }
    }
    return post.id
  }

  /// The new post of a row; rows of one identity share it.
  private mutating func adopted(
    _ row: ExportedPost, _ identity: RowPlacing.Identity, in run: inout FileRun
  ) throws(MatchProblem) -> PostID {
    if let id = run.adopted[identity] { return id }
    guard let time = row.publishedAt else { throw .adoptionNeedsTime }
    let post = Post(
      id: nextPost, channel: Post.Place(try channelToAdopt(row)),
      campaign: try row.campaign.map(campaign), origin: .adopted, plannedAt: nil,
      publishedAt: instant(time), status: .published, text: row.text ?? "",
      format: row.format ?? .text, isPaid: row.isPaid ?? false, url: row.url,
      externalID: row.externalID)
    nextPost = PostID(nextPost.number + 1)
    index.put(post)
    run.adopted[identity] = post.id
    run.outcome.adopted += 1
    run.entry(of: post) { $0.isWritten = true }
    return post.id
  }

  private func channelToAdopt(_ row: ExportedPost) throws(MatchProblem) -> Channel {
    if let channel = try placing.channel(of: row) { return channel }
    let channels = scene.channels.filter { $0.network == row.network }
    guard let only = channels.first else { throw .noChannelToAdopt(row.network) }
    guard channels.count == 1 else { throw .channelToAdoptOpen(row.network) }
    return only
  }

  private func campaign(_ name: String) throws(MatchProblem) -> Reference<Campaign> {
    let search = NameSearch(.campaign, among: scene.campaigns) { $0.name }
    guard let campaign = try? search.find(name) else { throw .unknownCampaign(name) }
    return campaign
  }

  /// Counts the row, and keeps its numbers and its working time for the post.
  private mutating func record(
    _ row: ExportedPost, of id: PostID, in run: inout FileRun
  ) {
    guard let post = index.posts[id] else { return }
    let known = latest[id] ?? []
    let isAdopted = post.origin == .adopted && post.id >= scene.nextPost
    if known.isEmpty, !row.numbers.isEmpty || isAdopted {
      run.outcome.new += 1
    } else if row.numbers.allSatisfy(known.contains) {
      run.outcome.unchanged += 1
    } else {
      run.outcome.changed += 1
    }
    if !row.numbers.isEmpty {
      let observation = ImportBatch.Observation(
        numbers: row.numbers, at: observedAt(row, in: run))
      run.entry(of: post) { $0.observations.append(observation) }
      latest[id] = known.filter { old in
        !row.numbers.contains { $0.metric == old.metric && $0.share == old.share }
      }.union(row.numbers)
    }
    if let effort = effort(told: row.minutes, of: post) {
      bookedMinutes[id, default: 0] += effort.minutes?.minutes ?? 0
      run.entry(of: post) { $0.efforts.append(effort) }
    }
  }

  /// A file tells a post's working time as a total: only what is not booked yet is added, so that a
  /// second file of the same post books nothing twice.
  private func effort(told: Effort?, of post: Post) -> EffortEntry? {
    guard let told, let more = try? Effort(minutes: told.minutes - (bookedMinutes[post.id] ?? 0)),
      more.minutes > 0
    else { return nil }
    let day = options.zone.day(of: post.publishedAt ?? options.now)
    return try? EffortEntry(
      on: .post(post.id), day: day, minutes: more, money: nil, activity: nil)
  }
}
