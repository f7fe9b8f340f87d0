import Exchange
package import Planning
package import Reports
import Storage

/// Files with results, and how they are to be taken, as a person typed it.
package struct ImportRequest {
  package var files: [String]
  /// The account that they are of.
  package var channel: String?
  /// nil is seen from the content.
  package var format: String?
  /// A file or a name.
  package var map: String?
  /// Posts that the plan does not know come in.
  package var adopts = false
  /// All rows or none.
  package var isStrict = false
  /// The moment at which the numbers were read off, as typed; nil is now.
  package var moment: String?
  package var dateOrder: DateOrder?

  package init(_ files: [String]) {
    self.files = files
  }
}

/// What importing brought, and how many rows are of posts that the plan does not know.
package typealias Imported = (report: Noted<ImportReport>, strangers: Int)

extension OpenPlan {
  /// Takes in results from files: all of them in one change, or nothing.
  /// - Parameter watch: gets a file's name and its length in bytes, and gives what is told how many of
  ///   them have been read.
  /// - Throws: `ImportRefusal` for the first row that strictness does not let pass, and what the files
  ///   and the plan throw.
  package func importFiles(
    _ request: ImportRequest, watch: (String, Int) -> @Sendable (Int) -> Void
  ) throws -> Imported {
    var strangers = 0
    let report = try noting { notices in
      let moment = try request.moment.map { try past($0, &notices) }
      // Large files are looked through before the plan is locked for others.
      let files = try opened(request, watch)
      let outcomes = try change { change in
        let options = ImportMatching.Options(
          zone: zone, now: now, observedAt: moment,
          channel: try request.channel.map { try change.snapshot.channel(named: $0) },
          adopts: request.adopts)
        return try match(files, options, isStrict: request.isStrict, in: change)
      }
      strangers = outcomes.reduce(0) { $0 + $1.strangers }
      return ImportReport(outcomes, in: language, dryRun: isDryRun)
    }
    return (report, strangers)
  }

  private func opened(
    _ request: ImportRequest, _ watch: (String, Int) -> @Sendable (Int) -> Void
  ) throws -> [ResultsFile] {
    let formats = try read { snapshot in
      if let channel = request.channel { _ = try snapshot.channel(named: channel) }
      return try self.formats(request, in: snapshot)
    }
    return try request.files.map { path in
      let file = try InputFile(path: path, upTo: ResultsFile.sizeLimit)
      return try ResultsFile(
        WatchedBytes(file, watch(file.name, file.count)), named: path,
        format: request.format ?? (request.map == nil ? nil : formats[0].name), among: formats,
        dateOrder: request.dateOrder)
    }
  }

  /// The formats that files can be of: the one of the map, else those described in the plan and
  /// Takt's own.
  private func formats(
    _ request: ImportRequest, in snapshot: PlanSnapshot
  ) throws -> [any ResultsFormat] {
    guard let map = request.map else {
      return try snapshot.all(TableDescription.self).map { try TableMap($0).format }
        + ResultsFile.formats
    }
    let kept = try? snapshot.tableDescription(named: map)
    return [try kept.map { try TableMap($0) }?.format ?? TableMap(path: map).format]
  }

  private func match(
    _ files: [ResultsFile], _ options: ImportMatching.Options, isStrict: Bool,
    in change: PlanChange
  ) throws -> [ImportOutcome] {
    let scene = try change.snapshot.importScene(hashes: files.map(\.file.hash))
    let writer = try ImportWriter(change)
    var matching = ImportMatching(scene, options)
    for file in files {
      let write = { (entry: ImportEntry) in
        try writer.write(entry, of: file.file, earlier: scene.earlier[file.file.hash])
      }
      try matching.begin(file.file)
      let remarks = try file.rows { row in
        for entry in try matching.match(row) { try write(entry) }
      }
      try matching.end(remarks, write)
    }
    if isStrict { try matching.outcomes.checkComplete() }
    return matching.outcomes
  }

  /// The formats of files that Takt knows of itself.
  package static var importFormats: [(name: String, wording: Wording)] {
    ResultsFile.formats.map { ($0.name, $0.wording) }
  }
}
