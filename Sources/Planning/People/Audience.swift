/// The people whom the firm wants to reach, and the networks on which it looks for them.
package struct Audience: Identifiable, Hashable, Sendable {
  package let id: AudienceID
  package var name: Name
  package var segment: Segment
  package var description: String?
  /// In the order in which they suit the audience, the best first.
  package var networks: [Network]

  package init(
    id: AudienceID, name: Name, segment: Segment, description: String?, networks: [Network]
  ) {
    self.id = id
    self.name = name
    self.segment = segment
    self.description = description
    self.networks = networks
  }

  package var reference: Reference<Audience> { Reference(id: id, name: name.text) }
}
