/// One account of the firm on a network.
package struct Channel: Named, Hashable {
  package let id: ChannelID
  package let network: Network
  package var name: Name
  package var kind: ChannelKind
  package var url: String?
  package var owner: Reference<Person>?
  package var deputy: Reference<Person>?
  /// Where the profile's legal notice (Impressum) stands.
  package var imprint: String?

  /// - Throws: `ChannelError.kindNotOnNetwork`.
  package init(
    id: ChannelID, network: Network, name: Name, kind: ChannelKind, url: String? = nil,
    owner: Reference<Person>? = nil, deputy: Reference<Person>? = nil, imprint: String? = nil
  ) throws(ChannelError) {
    guard network.kinds.contains(kind) else { throw ChannelError.kindNotOnNetwork(kind, network) }
    self.id = id
    self.network = network
    self.name = name
    self.kind = kind
    self.url = url
    self.owner = owner
    self.deputy = deputy
    self.imprint = imprint
  }

  package var textLimit: TextLimit { network.textLimit(for: kind) }
}

extension [Channel] {
  /// Whether one of these accounts can tell a metric, as far as their kind decides it.
  package func canTell(_ metric: Metric) -> Bool {
    let there = filter { $0.network.offers(metric) }
    return there.isEmpty || there.contains { $0.network.tells(metric, to: $0.kind) }
  }

  /// - Throws: `MetricError.notOfKind`.
  func checkTelling(of metric: Metric) throws(MetricError) {
    guard !canTell(metric), let channel = first(where: { $0.network.offers(metric) }) else {
      return
    }
    try channel.network.checkTelling(metric, to: channel.kind)
  }
}

package typealias ChannelID = ID<Channel>
