package import Planning
package import Reports
import Storage

extension OpenPlan {
  package func audiences() throws -> [AudienceReport] {
    try read { try $0.all(Audience.self).map(AudienceReport.init) }
  }

  /// - Parameter networks: none given means those of the segment, and why is said.
  package func addAudience(
    _ name: String, _ segment: Segment, description: String?, networks: [Network]
  ) throws -> Noted<ChangeReport<AudienceReport>> {
    let report = try change { change in
      let name = try Name(name)
      let audience = try change.add { id in
        try Audience(
          id: id, name: name, segment: segment, description: description,
          networks: networks.isEmpty ? segment.networks : networks)
      }
      return changed([AudienceReport(audience)])
    }
    return Noted(report, networks.isEmpty ? [.segment(segment)] : [])
  }

  /// - Parameters:
  ///   - description: nil stays, `none` takes it away.
  ///   - networks: none given means that they stay.
  package func editAudience(
    _ audience: String, name: String?, segment: Segment?, description: String?,
    networks: [Network]
  ) throws -> ChangeReport<AudienceReport> {
    try change { change in
      let isEmpty = name == nil && segment == nil && description == nil && networks.isEmpty
      guard !isEmpty else { throw ChangeError.nothing }
      let old = try change.snapshot.audience(named: audience)
      let audience = try Audience(
        id: old.id, name: name.map { try Name($0) } ?? old.name, segment: segment ?? old.segment,
        description: description.map(\.nilForNone) ?? old.description,
        networks: networks.isEmpty ? old.networks : networks)
      try change.update(audience)
      return changed([AudienceReport(audience)])
    }
  }
}

extension Deleting where Report == AudienceReport {
  package static func audience(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.audience, named: name)
    } telling: { (audience: Audience, _, _) in
      AudienceReport(audience)
    }
  }
}
