/// Where the rows of one file belong in the plan.
///
/// A row is held against the plan by, in this order:
/// 1. Takt's own number of the post;
/// 2. the network's id, once known, also as it stands in an address;
/// 3. the address, where it is the same but for what differs from copy to copy;
/// 4. network (or channel), day and text together: the day on which the post went out, or is
///    planned, in the plan's zone, and a text that is the same after normalisation, else one that
///    is the beginning of the other. Never the text alone.
///
/// Only a single post is a match. Where several could be meant, or several rows mean one post, all
/// of them stay unmatched with the candidates named: nothing is guessed. So a row that has nothing
/// but day and text for it waits until the file has been read: another may have the post's id.
struct RowPlacing {
  /// The post of the plan that a row is of.
  enum Match {
    case known(PostID)
    case unknown
    case doubtful([PostID])
    /// A post has its day and its text: to be decided when all rows are known.
    case waiting
  }

  let search: ChannelSearch
  let zone: PlanZone
  /// The account that the file is of, where somebody said so, or its kind leaves one only.
  let channel: Channel?
  /// The kind of account that it is of, where its format tells.
  private let account: ExportedAccount?

  init(search: ChannelSearch, zone: PlanZone, channel: Channel?) {
    self.search = search
    self.zone = zone
    self.channel = channel
    account = nil
  }

  /// - Parameter channel: the one that somebody named.
  /// - Throws: `ImportRefusal.otherAccount` where the file is of another kind of account.
  init(
    search: ChannelSearch, zone: PlanZone, _ file: ExportedFile, into channel: Channel?
  ) throws(ImportRefusal) {
    self.search = search
    self.zone = zone
    account = file.account
    guard let account else {
      self.channel = channel
      return
    }
    let there = channel.map { [$0] } ?? search.channels.filter { $0.network == account.network }
    let suitable = there.filter(account.suits)
    if suitable.isEmpty, let other = there.first {
      throw .otherAccount(
        file.name, account, channel: other.name.text, other.kind,
        hasOther: search.channels.contains { $0.network == account.network && account.suits($0) })
    }
    self.channel = suitable.count == 1 ? suitable[0] : nil
  }

  /// - Throws: `MatchProblem` for a row that contradicts the plan or itself, and what the lookup
  ///   throws.
  func match(of row: ExportedPost, in index: inout PostIndex) throws -> Match {
    let channel = try channel(of: row)?.id
    let found = try index.posts(withKeysOf: row, on: channel)
    if let number = row.post {
      try check(number, for: row, on: channel, in: index)
      if let other = try found.first(where: { try isRival($0, of: number, for: row, in: index) }) {
        throw MatchProblem.leadsToTwo(number, other)
      }
      return .known(number)
    }
    guard found.isEmpty else { return found.count == 1 ? .known(found[0]) : .doubtful(found) }
    guard let day = day(of: row),
      try !index.posts(alike: row, on: day, of: channel).isEmpty
    else { return .unknown }
    return .waiting
  }

  /// The matches of the rows that waited, now that it is known which posts other rows have by id.
  func matches(
    ofWaiting rows: [ExportedPost], claimed: Set<PostID>, in index: inout PostIndex
  ) throws -> [Match] {
    let likely = try rows.map { row in
      guard let day = day(of: row) else { return [PostID]() }
      return try index.posts(
        alike: row, on: day, of: channel(of: row)?.id, except: claimed)
    }
    var wanted: [PostID: Set<ExportedPost.Identity>] = [:]
    for (row, posts) in zip(rows, likely) where posts.count == 1 {
      wanted[posts[0], default: []].insert(row.identity)
    }
    return likely.map { posts in
      guard let first = posts.first else { return .unknown }
      return posts.count == 1 && wanted[first]?.count == 1 ? .known(first) : .doubtful(posts)
    }
  }

  private func check(
    _ number: PostID, for row: ExportedPost, on channel: ChannelID?, in index: PostIndex
  ) throws {
    guard let post = try? index.post(number) else { throw MatchProblem.noSuchPost(number) }
    guard let account = search.channels.first(where: { $0.id == post.channel }) else { return }
    guard account.network == row.network else {
      throw MatchProblem.otherNetwork(number, account.network)
    }
    if let channel, account.id != channel {
      throw MatchProblem.otherChannel(number, account.name.text)
    }
    if let known = post.networkID(on: row.network), let stated = row.networkID, known != stated {
      throw MatchProblem.otherID(number, known)
    }
  }

  /// Whether a post that the row's id or address leads to contradicts its number: on another channel
  /// one may bear the same id.
  private func isRival(
    _ other: PostID, of number: PostID, for row: ExportedPost, in index: PostIndex
  ) throws -> Bool {
    guard other != number else { return false }
    let post = try index.post(other)
    let isNamesake = row.networkID != nil && post.networkID(on: row.network) == row.networkID
    return try !isNamesake || post.channel == index.post(number).channel
  }

  private func day(of row: ExportedPost) -> Day? {
    switch row.publishedAt {
    case .instant(let instant): zone.day(of: instant)
    case .wall(let wall): wall.day
    case .day(let only): only
    case nil: nil
    }
  }

  /// The account that the row names, else the one that the whole file is of.
  func channel(of row: ExportedPost) throws(MatchProblem) -> Channel? {
    guard let channel = try row.channel.map(named) ?? channel else { return nil }
    guard channel.network == row.network else {
      throw .channelElsewhere(channel.name.text, row.network)
    }
    return channel
  }

  private func named(_ name: String) throws(MatchProblem) -> Channel {
    guard let channel = try? search.find(name, by: .beginning) else { throw .unknownChannel(name) }
    return channel
  }

  /// The only account on one of some networks, or the one that the file is said to be of.
  /// - Throws: `MatchProblem.noChannel`, `.channelOpen`.
  func channel(on networks: [Network]) throws(MatchProblem) -> Channel {
    if let channel {
      guard networks.contains(channel.network) else {
        throw .channelElsewhere(channel.name.text, networks[0])
      }
      return channel
    }
    let channels = search.channels.filter { channel in
      networks.contains(channel.network) && account?.suits(channel) ?? true
    }
    guard let only = channels.first else { throw .noChannel(networks[0]) }
    guard channels.count == 1 else { throw .channelOpen(channels.map(\.name.text.start)) }
    return only
  }
}

extension ExportedPost {
  /// Rows that mean the same post of a network, whether or not the plan knows it.
  enum Identity: Hashable {
    case id(String, PostKey)
    case address(String, String)
    /// The text by its hash, which keeps a hundred thousand rows small.
    case words(String, channel: String?, Time?, textHash: Int)
  }

  var identity: Identity {
    if let id = networkID { return .id(network.id, PostKey(id)) }
    if let url { return .address(network.id, network.comparableAddress(url)) }
    return .words(network.id, channel: channel, publishedAt, textHash: text.hashValue)
  }
}
