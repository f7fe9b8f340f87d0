package import Planning

extension Pillar: Stored {
  package static let table = StoredTable<Pillar>("pillar", ["name": { $0.name.text }])

  package init(row: StoredRow) throws {
    self.init(id: try row.id(), name: try row.name())
  }

  /// - Throws: `PillarError.hasPosts`; slots and ideas keep it, too.
  package func checkDeletion(in snapshot: PlanSnapshot) throws {
    if let posts = try snapshot.postCountsByPillar()[id] {
      throw PillarError.hasPosts(name.text, count: posts)
    }
  }
}

extension PlanSnapshot {
  /// How many posts each pillar has; one without any is not among them.
  package func postCountsByPillar() throws -> [PillarID: Int] { try postCounts(by: "pillar") }
}
