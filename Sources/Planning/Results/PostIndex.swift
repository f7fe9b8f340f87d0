/// The plan's posts, to be found by what exports tell of them.
struct PostIndex {
  private(set) var posts: [PostID: Post] = [:]
  private let zone: PlanZone
  private var byKey: [PostKey: Set<PostID>] = [:]
  private var byDay: [DayKey: Set<PostID>] = [:]
  /// Of the days that were asked for: to normalise a text takes longer than to compare two.
  private var texts: [DayKey: [PostID: NormalisedText]] = [:]

  private struct DayKey: Hashable {
    let network: Network
    let day: Day
  }

  init(_ posts: [Post], in zone: PlanZone) {
    self.zone = zone
    for post in posts { put(post) }
  }

  /// Takes in a post, or what has become of it.
  mutating func put(_ post: Post) {
    posts[post.id] = post
    let network = post.channel.network
    for key in PostKey.keys(network, id: post.externalID, address: post.url) {
      byKey[key, default: []].insert(post.id)
    }
    guard let day = post.calendarTime(in: zone)?.day else { return }
    let key = DayKey(network: network, day: day)
    byDay[key, default: []].insert(post.id)
  }

  /// The posts that bear the row's id; where none does, those that stand at its address.
  func posts(withKeysOf row: ExportedPost, on channel: ChannelID?) -> [PostID] {
    for key in row.keys {
      let found = (byKey[key] ?? []).filter { isPossible($0, for: row, on: channel) }
      if !found.isEmpty { return found.sorted() }
    }
    return []
  }

  /// The post of a channel that the network knows by an id.
  func post(knownBy id: String, on place: Post.Place) -> PostID? {
    let found = byKey[.id(place.network, id)] ?? []
    return found.filter { posts[$0]?.channel.id == place.id && posts[$0]?.networkID == id }.min()
  }

  /// The posts of the same network and day whose text is the row's; where none is quite the same,
  /// those of which one is the beginning of the other.
  mutating func posts(
    alike row: ExportedPost, on day: Day, of channel: ChannelID?, except claimed: Set<PostID>
  ) -> [PostID] {
    let others = texts(on: day, of: row.network)
    guard !others.isEmpty, let text = row.text.map(NormalisedText.init) else { return [] }
    var found: [NormalisedText.Likeness: [PostID]] = [:]
    for (id, other) in others {
      guard let likeness = other.likeness(to: text), !claimed.contains(id),
        isPossible(id, for: row, on: channel), isOpenOrOut(id, on: day)
      else { continue }
      found[likeness, default: []].append(id)
    }
    return (found[.same] ?? found[.begun] ?? []).sorted()
  }

  /// Not where the network knows it by another id, or it stands on another channel.
  private func isPossible(_ id: PostID, for row: ExportedPost, on channel: ChannelID?) -> Bool {
    guard let post = posts[id] else { return false }
    if let channel, post.channel.id != channel { return false }
    guard let known = post.networkID, let told = row.networkID else { return true }
    return known == told
  }

  /// Not skipped, and still on that day: a file may have told meanwhile when it went out.
  private func isOpenOrOut(_ id: PostID, on day: Day) -> Bool {
    guard let post = posts[id], post.status != .skipped else { return false }
    return post.calendarTime(in: zone)?.day == day
  }

  private mutating func texts(on day: Day, of network: Network) -> [PostID: NormalisedText] {
    let key = DayKey(network: network, day: day)
    guard let ids = byDay[key] else { return [:] }
    for id in ids where texts[key]?[id] == nil {
      texts[key, default: [:]][id] = posts[id].map { NormalisedText($0.text) }
    }
    return texts[key] ?? [:]
  }
}

/// What a network knows a post by.
enum PostKey: Hashable {
  case id(Network, String)
  case address(Network, String)

  /// The surest first.
  static func keys(_ network: Network, id: String?, address: String?) -> [PostKey] {
    let id = id ?? address.flatMap(network.postID)
    return [
      id.map { .id(network, $0) },
      address.map { .address(network, network.comparableAddress($0)) },
    ].compactMap(\.self)
  }
}

extension Post {
  /// The network's id of it, as it was told or as its address tells it.
  var networkID: String? { externalID ?? url.flatMap(channel.network.postID) }
}

extension ExportedPost {
  var networkID: String? { externalID ?? url.flatMap(network.postID) }
  var keys: [PostKey] { PostKey.keys(network, id: externalID, address: url) }
}
