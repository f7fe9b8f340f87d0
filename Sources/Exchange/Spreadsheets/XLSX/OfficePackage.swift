import Reports

/// The parts of an Office Open XML file, which lead to one another by relationships.
///
/// Format: ECMA-376 part 2, Open Packaging Conventions: 6.2 part names, 6.5 relationships.
struct OfficePackage {
  /// Where a part leads to.
  struct Relationship {
    /// The last word of its type, `worksheet` and the like; what comes before differs by edition.
    let kind: String
    /// The name of a part, from the root.
    let target: String
  }

  /// Of the parts that are held in memory, in bytes when unpacked.
  private static let heldLimit = 50_000_000

  let zip: ZipArchive
  /// The main part's name.
  let workbook: String

  /// - Throws: `WorkbookDamage.kind` for what other programs keep in a zip file.
  init(_ bytes: [UInt8], file: String) throws(ExportFileError) {
    let place = SheetPlace(file: file)
    zip = try ZipArchive(bytes, place: place)
    if let kind = try Self.otherKind(of: zip) { throw place.damaged(.kind(kind)) }
    let root = try Self.relationships(of: "", in: zip)
    workbook = root.target(of: "officeDocument") ?? "xl/workbook.xml"
    if workbook.lowercased().hasSuffix(".bin") {
      throw place.damaged(.kind("Excel binary (.xlsb)"))
    }
  }

  /// Reads a part; nil where there is none of that name.
  func events(
    of part: String, in sheet: String? = nil, limit: Int = heldLimit
  ) throws(ExportFileError) -> XMLEvents? {
    try Self.events(of: part, in: zip, sheet: sheet, limit: limit)
  }

  /// By their ids.
  func relationships(of part: String) throws(ExportFileError) -> [String: Relationship] {
    try Self.relationships(of: part, in: zip)
  }

  private static func events(
    of part: String, in zip: ZipArchive, sheet: String?, limit: Int
  ) throws(ExportFileError) -> XMLEvents? {
    let place = SheetPlace(file: zip.place.file, sheet: sheet)
    guard let part = try zip.part(part, limit: limit, place: place) else { return nil }
    return XMLEvents(place) { () throws(ExportFileError) in try part.next() }
  }

  /// OpenDocument 1.3 part 2, 3.3: the part `mimetype`. Numbers keeps its own format.
  private static func otherKind(of zip: ZipArchive) throws(ExportFileError) -> String? {
    if zip.names.contains("index/document.iwa") { return "Apple Numbers" }
    let type = try zip.part("mimetype", place: zip.place)?.next() ?? []
    return type.starts(with: "application/vnd.oasis.opendocument".utf8) ? "OpenDocument" : nil
  }
}

extension OfficePackage {
  /// Those of `xl/workbook.xml` are in `xl/_rels/workbook.xml.rels`, those of the root in
  /// `_rels/.rels`.
  private static func relationships(
    of part: String, in zip: ZipArchive
  ) throws(ExportFileError) -> [String: Relationship] {
    let path = part.split(separator: "/")
    let folder = Array(path.dropLast())
    let name = (folder + ["_rels", "\(path.last ?? "").rels"]).joined(separator: "/")
    var found: [String: Relationship] = [:]
    guard let events = try events(of: name, in: zip, sheet: nil, limit: heldLimit),
      try events.child() != nil
    else { return found }
    while let tag = try events.child() {
      if let id = tag["Id"], let type = tag["Type"], let target = tag["Target"],
        tag["TargetMode"] != "External"
      {
        found[id] = Relationship(
          kind: String(type.split(separator: "/").last ?? ""), target: resolved(target, in: folder))
      }
      try events.skip()
    }
    return found
  }

  /// `../media/a.png` and `sheet1.xml` are seen from the folder of the part, `/xl/a.xml` is not.
  private static func resolved(_ target: String, in folder: [Substring]) -> String {
    let target = target.replacing("\\", with: "/")
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        _ = path.popLast()
      } else {
        path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}

extension [String: OfficePackage.Relationship] {
  /// Where the only relationship of a kind leads; of several, always the same one.
  func target(of kind: String) -> String? {
    filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.target
  }
}
