/// The people whom the firm wants to reach, and the networks on which it looks for them.
package struct Audience: Named, Hashable {
  package let id: AudienceID
  package var name: Name
  package var segment: Segment
  package var description: String?
  /// In the order in which they suit the audience, the best first; at least one, each once.
  package let networks: [Network]

  /// - Throws: `AudienceError.withoutNetwork`.
  package init(
    id: AudienceID, name: Name, segment: Segment, description: String?, networks: [Network]
  ) throws(AudienceError) {
    guard !networks.isEmpty else { throw AudienceError.withoutNetwork(name.text) }
    self.id = id
    self.name = name
    self.segment = segment
    self.description = description
    self.networks = networks.distinct
  }
}

package typealias AudienceID = ID<Audience>
