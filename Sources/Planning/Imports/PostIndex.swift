/// The plan's posts, to be found by what exports tell of them.
///
/// Most rows bear an id that leads to one post or to none. Address and day matter for the rest only,
/// so that they are gone through when the first such row comes.
struct PostIndex {
  private let zone: PlanZone
  private let networks: [ChannelID: Network]
  private let lookup: any ImportLookup
  private var posts: [PostID: KnownPost] = [:]
  private var byID: [String: [PostKey: PostIDs]] = [:]
  /// Posts that the network's id of is not known.
  private var unidentified: AddressDayIndex
  private var everything: AddressDayIndex?
  /// Adopted from earlier files of this run, with an id: looked up when a row without one comes.
  private var newcomers: [PostID] = []
  private var texts: [PostID: NormalisedText] = [:]

  init(_ scene: ImportScene, in zone: PlanZone) {
    self.zone = zone
    lookup = scene.lookup
    networks = Dictionary(uniqueKeysWithValues: scene.channels.map { ($0.id, $0.network) })
    unidentified = AddressDayIndex(zone)
    posts.reserveCapacity(scene.posts.count)
    for post in scene.posts { put(post) }
  }

  /// What is known of a post; one that came in with this run is read anew.
  func post(_ id: PostID) throws -> KnownPost { try posts[id] ?? KnownPost(lookup.post(id)) }

  func isKnown(_ id: PostID) -> Bool { posts[id] != nil }

  /// Takes a post in, or what has become known of it.
  mutating func put(_ post: KnownPost) {
    posts[post.id] = post
    guard let network = networks[post.channel] else { return }
    if let id = post.networkID(on: network) {
      identify(post.id, by: id, on: network)
    } else {
      unidentified.put(post, on: network)
    }
    everything?.put(post, on: network)
  }

  /// From now on a network's id leads to a post.
  mutating func identify(_ post: PostID, by id: String, on network: Network) {
    byID[network.id, default: [:]][PostKey(id), default: PostIDs()].insert(post)
  }

  /// From now on adopted posts that bear an id are also found by what else is known of them.
  mutating func welcome(_ adopted: [PostID]) { newcomers += adopted }

  /// The posts that the network's id leads to, else the address.
  mutating func posts(
    withKeysOf row: ExportedPost, on channel: ChannelID?
  ) throws -> [PostID] {
    let id = row.networkID
    if let id, let holders = byID[row.network.id]?[PostKey(id)] {
      let found = try holders.all.filter { try isPossible($0, for: row, id: id, on: channel) }
      if !found.isEmpty { return found.sorted() }
    }
    guard let url = row.url else { return [] }
    let holders = try addressesAndDays(identified: id != nil).posts(at: url, on: row.network)
    return try holders.filter { try isPossible($0, for: row, id: id, on: channel) }.sorted()
  }

  /// The posts on a channel that a network's id leads to.
  func post(knownBy id: String, on channel: Channel) throws -> PostID? {
    let holders = byID[channel.network.id]?[PostKey(id)]?.all ?? []
    return try holders.filter { try post($0).channel == channel.id }.min()
  }

  /// The posts of a row's network, or channel, on its day that have its text; where there is none,
  /// those whose text begins as its does.
  mutating func posts(
    alike row: ExportedPost, on day: Day, of channel: ChannelID?, except claimed: Set<PostID> = []
  ) throws -> [PostID] {
    let id = row.networkID
    let there = try addressesAndDays(identified: id != nil).posts(on: day, of: row.network)
    guard !there.isEmpty, let text = row.text.map(NormalisedText.init) else { return [] }
    var found: [NormalisedText.Likeness: [PostID]] = [:]
    for other in there where !claimed.contains(other) {
      guard try isPossible(other, for: row, id: id, on: channel), try isOpenOrOut(other, on: day),
        let likeness = try self.text(of: other).likeness(to: text)
      else { continue }
      found[likeness, default: []].append(other)
    }
    return (found[.same] ?? found[.begun] ?? []).sorted()
  }

  /// No other id is known of it, and it is where the row says.
  private func isPossible(
    _ candidate: PostID, for row: ExportedPost, id: String?, on channel: ChannelID?
  ) throws -> Bool {
    let post = try post(candidate)
    if let channel, post.channel != channel { return false }
    guard let known = post.networkID(on: row.network), let id else { return true }
    return known == id
  }

  private mutating func text(of id: PostID) throws -> NormalisedText {
    if let text = texts[id] { return text }
    let text = NormalisedText(try lookup.post(id).text)
    texts[id] = text
    return text
  }

  private func isOpenOrOut(_ id: PostID, on day: Day) throws -> Bool {
    let post = try post(id)
    return post.status != .skipped && post.day(in: zone) == day
  }

  /// A row with an id can only be a post that has none yet, or that very id.
  private mutating func addressesAndDays(identified: Bool) throws -> AddressDayIndex {
    guard !identified else { return unidentified }
    for id in newcomers { put(KnownPost(try lookup.post(id))) }
    newcomers = []
    if let everything { return everything }
    var index = AddressDayIndex(zone)
    for post in posts.values { networks[post.channel].map { index.put(post, on: $0) } }
    everything = index
    return index
  }
}

/// Posts by address and by day.
private struct AddressDayIndex {
  private let zone: PlanZone
  private var byAddress: [String: [String: PostIDs]] = [:]
  private var byDay: [String: [Day: PostIDs]] = [:]

  init(_ zone: PlanZone) {
    self.zone = zone
  }

  mutating func put(_ post: KnownPost, on network: Network) {
    if let url = post.url {
      byAddress[network.id, default: [:]][network.comparableAddress(url), default: PostIDs()]
        .insert(post.id)
    }
    if let day = post.day(in: zone) {
      byDay[network.id, default: [:]][day, default: PostIDs()].insert(post.id)
    }
  }

  func posts(at address: String, on network: Network) -> [PostID] {
    guard let known = byAddress[network.id] else { return [] }
    return known[network.comparableAddress(address)]?.all ?? []
  }

  func posts(on day: Day, of network: Network) -> [PostID] { byDay[network.id]?[day]?.all ?? [] }
}

/// Mostly a single post: no room is taken for more until there are.
private struct PostIDs {
  private var first: PostID?
  private var others: Set<PostID> = []

  var all: [PostID] { (first.map { [$0] } ?? []) + others }

  mutating func insert(_ id: PostID) {
    if first == nil {
      first = id
    } else if first != id {
      others.insert(id)
    }
  }
}
