import Planning
package import Reports
import Storage

extension OpenPlan {
  package func pillars() throws -> [PillarReport] {
    try read { snapshot in
      let posts = try snapshot.postCountsByPillar()
      return try snapshot.all(Pillar.self).map { PillarReport($0, posts: posts[$0.id] ?? 0) }
    }
  }

  package func addPillar(_ name: String) throws -> ChangeReport<PillarReport> {
    try change { change in
      let pillar = try change.add { Pillar(id: $0, name: try Name(name)) }
      return changed([PillarReport(pillar, posts: 0)])
    }
  }

  package func editPillar(_ pillar: String, name: String?) throws -> ChangeReport<PillarReport> {
    try change { change in
      guard let name else { throw ChangeError.nothing }
      let old = try change.snapshot.pillar(named: pillar)
      let pillar = Pillar(id: old.id, name: try Name(name))
      try change.update(pillar)
      let posts = try change.snapshot.postCountsByPillar()[pillar.id] ?? 0
      return changed([PillarReport(pillar, posts: posts)])
    }
  }
}

extension Deleting where Report == PillarReport {
  package static func pillar(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.pillar, named: name)
    } telling: { (pillar: Pillar, _, _) in
      PillarReport(pillar, posts: 0)
    }
  }
}
