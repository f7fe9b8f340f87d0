package import Planning

/// One account of the firm, with the limit that its texts have.
package struct ChannelReport: Encodable, Equatable, Sendable {
  package let id: ChannelID
  package let name: String
  package let network: Network
  package let kind: ChannelKind
  @OrNull package private(set) var url: String?
  @OrNull package private(set) var owner: String?
  @OrNull package private(set) var deputy: String?
  @OrNull package private(set) var imprint: String?
  package let textLimit: Int
  @OrNull package private(set) var retiredSince: Day?

  package init(_ channel: Channel) {
    id = channel.id
    name = channel.name.text
    network = channel.network
    kind = channel.kind
    textLimit = channel.textLimit.length
    url = channel.url
    owner = channel.owner?.name
    deputy = channel.deputy?.name
    imprint = channel.imprint
    retiredSince = channel.network.retiredSince
  }
}
