/// Where the rows of one file belong in the plan.
///
/// A row is held against the plan by, in this order:
/// 1. Takt's own number of the post;
/// 2. the network's id, once known, also as it stands in an address on X;
/// 3. the address, where it is the same but for what differs from copy to copy;
/// 4. network (or channel), day and text together: the day on which the post went out, or is
///    planned, in the plan's zone, and a text that is the same after normalisation, else one that
///    is the beginning of the other. Never the text alone.
///
/// Only a single post is a match. Where several could be meant, or several rows mean one post, all
/// of them stay unmatched with the candidates named: nothing is guessed.
struct RowPlacing {
  /// What a row's numbers are of.
  enum Place: Hashable {
    case known(PostID)
    /// The plan does not know it.
    case unknown(Identity)
    case doubtful([PostID])
    case refused(MatchProblem)
  }

  /// By which two rows of a file are known to tell of one post.
  enum Identity: Hashable {
    case key(PostKey)
    case words(Network, channel: String?, ExportedPost.Time?, String?)

    init(_ row: ExportedPost) {
      self =
        row.keys.first.map(Self.key)
        ?? .words(row.network, channel: row.channel, row.publishedAt, row.text)
    }
  }

  let search: ChannelSearch
  let zone: PlanZone
  /// The account that the whole file is of, where somebody said so.
  let channel: Channel?

  /// A place for each row, in their order.
  func places(of rows: [ExportedPost], in index: inout PostIndex) -> [Place] {
    var places = rows.map { certainPlace(of: $0, in: index) }
    let claimed = Set(
      places.compactMap { place in if case .known(let id)? = place { id } else { nil } })
    var wanted: [PostID: Set<Identity>] = [:]
    for (number, row) in rows.enumerated() where places[number] == nil {
      let likely = likelyPosts(for: row, except: claimed, in: &index)
      if likely.count == 1 { wanted[likely[0], default: []].insert(Identity(row)) }
      places[number] =
        switch likely.count {
        case 0: .unknown(Identity(row))
        case 1: .known(likely[0])
        default: .doubtful(likely)
        }
    }
    return places.map { place in
      guard case .known(let id)? = place, wanted[id]?.count ?? 0 > 1 else {
        return place ?? .doubtful([])
      }
      return .doubtful([id])
    }
  }

  /// By number, id or address; nil where none of them leads anywhere.
  private func certainPlace(of row: ExportedPost, in index: PostIndex) -> Place? {
    do throws(MatchProblem) {
      let channel = try channel(of: row)?.id
      let found = index.posts(withKeysOf: row, on: channel)
      if let number = row.post {
        try check(number, for: row, on: channel, in: index)
        if let other = found.first, other != number { throw .leadsToTwo(number, other) }
        return .known(number)
      }
      guard found.count < 2 else { return .doubtful(found) }
      return found.first.map { .known($0) }
    } catch {
      return .refused(error)
    }
  }

  private func check(
    _ number: PostID, for row: ExportedPost, on channel: ChannelID?, in index: PostIndex
  ) throws(MatchProblem) {
    guard let post = index.posts[number] else { throw .noSuchPost(number) }
    let place = post.channel
    guard place.network == row.network else { throw .otherNetwork(number, place.network) }
    if let channel, place.id != channel { throw .otherChannel(number, place.name) }
    if let known = post.networkID, let told = row.networkID, known != told {
      throw .otherID(number, known)
    }
  }

  private func likelyPosts(
    for row: ExportedPost, except claimed: Set<PostID>, in index: inout PostIndex
  ) -> [PostID] {
    let day: Day
    switch row.publishedAt {
    case .instant(let instant): day = zone.day(of: instant)
    case .wall(let wall): day = wall.day
    case .day(let only): day = only
    case nil: return []
    }
    let channel = (try? channel(of: row))?.id
    return index.posts(alike: row, on: day, of: channel, except: claimed)
  }

  /// The channel that the row names, else the one that the file is of; nil where neither tells.
  func channel(of row: ExportedPost) throws(MatchProblem) -> Channel? {
    guard let channel = try row.channel.map(named) ?? channel else { return nil }
    guard channel.network == row.network else {
      throw .channelElsewhere(channel.name.text, row.network)
    }
    return channel
  }

  private func named(_ name: String) throws(MatchProblem) -> Channel {
    guard let channel = try? search.find(name) else { throw .unknownChannel(name) }
    return channel
  }
}
