import Reports

/// Which formats of an .xlsx file show numbers as dates (ECMA-376 part 1, 18.8.10 and 18.8.30).
struct CellFormats {
  /// Excel takes 64 000.
  private static let limit = 100_000

  /// For each format that cells name by its place here.
  private var areDates: [Bool] = []

  /// - Parameter events: nil where the workbook has no such part.
  init(_ events: XMLEvents?) throws(ExportFileError) {
    guard let events, try events.child() != nil else { return }
    var ids: [Int] = []
    var codes: [Int: Bool] = [:]
    while let tag = try events.child() {
      switch tag.name {
      case "numFmts":
        while let format = try events.child("numFmt") {
          if let id = Self.id(of: format), codes.count < Self.limit {
            codes[id] = CellText.isDate(format: id, code: format["formatCode"])
          }
          try events.skip()
        }
      case "cellXfs":
        while let format = try events.child("xf") {
          if ids.count < Self.limit { ids.append(Self.id(of: format) ?? 0) }
          try events.skip()
        }
      default: try events.skip()
      }
    }
    areDates = ids.map { codes[$0] ?? CellText.isDate(format: $0, code: nil) }
  }

  private static func id(of tag: XMLTag) -> Int? { tag["numFmtId"].flatMap { Int($0) } }

  /// - Parameter style: the place of a format, as a cell writes it.
  func isDate(_ style: String) -> Bool {
    guard let place = Int(style), areDates.indices.contains(place) else { return false }
    return areDates[place]
  }
}
