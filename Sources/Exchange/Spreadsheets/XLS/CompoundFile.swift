import Reports

/// A file of streams, as old Office documents are: [MS-CFB], Compound File Binary File Format.
///
/// It is cut into sectors; a table (FAT) tells for each sector which comes next in its stream.
/// Streams below 4096 bytes lie together in one stream of their own, cut into smaller sectors.
struct CompoundFile {
  /// More than any honest export, in bytes.
  static let limit = 64 << 20
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private let sectors: SectorChains
  private let miniSectors: SectorChains
  private let streams: [String: CompoundDirectory.Entry]

  init(_ bytes: [UInt8]) throws(WorkbookDamage) {
    guard bytes.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    let header = try CompoundHeader(bytes)
    let table = try header.sectorTable(of: bytes)
    sectors = SectorChains(
      bytes: bytes, table: table, shift: header.sectorShift, start: 1 << header.sectorShift)
    let directory = try CompoundDirectory(sectors.bytes(from: header.directory))
    streams = try directory.streams()
    miniSectors = SectorChains(
      bytes: try Self.miniStream(directory.root, sectors),
      table: try SectorChains.numbers(sectors.bytes(from: header.miniTable)[...]),
      shift: CompoundHeader.miniSectorShift, start: 0)
  }

  /// Whether there is such a stream; letters may be large or small.
  func hasStream(_ name: String) -> Bool { streams[name.uppercased()] != nil }

  /// The bytes of a stream at the top of the file.
  func stream(_ name: String) throws(WorkbookDamage) -> [UInt8] {
    guard let entry = streams[name.uppercased()] else { throw .missing(part: name) }
    let chains = entry.size < CompoundHeader.miniLimit ? miniSectors : sectors
    return try chains.bytes(from: entry.start, count: entry.size)
  }

  /// The stream in which the small ones lie belongs to the directory's root.
  private static func miniStream(
    _ root: CompoundDirectory.Entry, _ sectors: SectorChains
  ) throws(WorkbookDamage) -> [UInt8] {
    try root.size == 0 ? [] : sectors.bytes(from: root.start, count: root.size)
  }
}
