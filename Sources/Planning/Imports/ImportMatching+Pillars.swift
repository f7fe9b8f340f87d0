/// The pillars that rows name. A label keeps no result from coming in: one that the plan does not
/// have is said, and is not made.
extension ImportMatching {
  mutating func pillar(of row: ExportedPost) -> Reference<Pillar>? {
    guard let name = row.pillar else { return nil }
    let search = NameSearch(.pillar, among: scene.pillars) { $0.name }
    if let pillar = try? search.find(name, by: .beginning) { return pillar }
    if let unknown = run?.unknownPillars, unknown.count < 5,
      !unknown.contains(where: { $0.name == name })
    {
      run?.unknownPillars.append((name, row.line))
    }
    return nil
  }

  var pillarNotes: [ImportNote] {
    (run?.unknownPillars ?? []).map { name, line in
      ImportNote(
        Wording(
          de: """
            Zeile \(line): Ein Thema „\(name.start)“ gibt es nicht oder nicht eindeutig; der Beitrag \
            kam ohne Thema herein.
            """,
          en: """
            Line \(line): there is no pillar “\(name.start)”, or more than one; the post came in \
            without a pillar.
            """), remedy: .post(.addPillar, nil))
    }
  }
}
