package import Planning

/// An audience: the people whom the firm wants to reach, and where.
package struct AudienceReport: Encodable, Equatable, Sendable {
  package let id: AudienceID
  package let name: String
  package let segment: Segment
  @OrNull package private(set) var description: String?
  package let networks: [Network]

  package init(_ audience: Audience) {
    id = audience.id
    name = audience.name.text
    segment = audience.segment
    networks = audience.networks
    description = audience.description
  }
}
