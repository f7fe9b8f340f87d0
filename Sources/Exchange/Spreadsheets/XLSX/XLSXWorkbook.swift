import Reports

/// A sheet of cells, by the name that its tab bears.
struct XLSXSheet {
  let name: String
  /// From the root of the package.
  let part: String
}

/// What the main part of an .xlsx file tells of the others (ECMA-376 part 1, 18.2).
struct XLSXWorkbook {
  /// As the tabs stand, hidden ones too, without those of charts, dialogs and macros.
  private(set) var sheets: [XLSXSheet] = []
  private(set) var startsIn1904 = false

  private var parts: Set<String> = []
  private let package: OfficePackage
  private let relationships: [String: OfficePackage.Relationship]

  init(_ package: OfficePackage) throws(ExportFileError) {
    self.package = package
    let place = package.zip.place
    let name = package.workbook
    guard let events = try package.events(of: name) else {
      throw place.damaged(.missing(part: name))
    }
    relationships = try package.relationships(of: name)
    guard try events.child()?.name == "workbook" else { throw place.damaged(.broken(part: name)) }
    while let tag = try events.child() {
      switch tag.name {
      case "workbookPr":
        startsIn1904 = ["1", "true", "on"].contains(tag["date1904"])
        try events.skip()
      case "sheets": try readSheets(events)
      default: try events.skip()
      }
    }
  }

  /// The part that the workbook has one of, such as its styles; nil where it has none.
  func part(_ kind: String) throws(ExportFileError) -> XMLEvents? {
    guard let target = relationships.target(of: kind) else { return nil }
    return try package.events(of: target, limit: ZipArchive.partLimit)
  }

  private mutating func readSheets(_ events: XMLEvents) throws(ExportFileError) {
    while let tag = try events.child("sheet") {
      let name = tag["name"] ?? ""
      guard let relationship = tag["id"].flatMap({ relationships[$0] }) else {
        throw SheetPlace(file: events.place.file, sheet: name).damaged(.missing(part: "worksheet"))
      }
      if relationship.kind == "worksheet" {
        let part = relationship.target
        // One large part under a thousand names would take a thousand times as long.
        guard parts.insert(part.lowercased()).inserted else { throw events.place.damaged(.looping) }
        sheets.append(XLSXSheet(name: name, part: part))
      }
      try events.skip()
    }
  }
}
