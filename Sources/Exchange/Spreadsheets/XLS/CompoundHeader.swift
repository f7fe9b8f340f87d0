import Reports

/// The first 512 bytes of a compound file: [MS-CFB] 2.2.
struct CompoundHeader {
  /// A smaller stream lies in the mini stream; the format knows this limit only.
  static let miniLimit = 4096
  static let miniSectorShift = 6

  /// The size of a sector as a power of two: 9, or 12 since version 4.
  let sectorShift: Int
  /// Sectors with which chains begin.
  let directory: Int
  let miniTable: Int
  /// The sectors of the FAT, of which the header has room for 109.
  private let firstTables: [UInt32]
  /// The sector that lists more of them, and so on (DIFAT).
  private let moreTables: Int

  init(_ bytes: [UInt8]) throws(WorkbookDamage) {
    guard bytes.starts(with: CompoundFile.signature) else { throw .broken(part: "signature") }
    guard bytes.count > 512 else { throw .truncated }
    sectorShift = try bytes.uint16(at: 30)
    guard sectorShift == 9 || sectorShift == 12 else { throw .broken(part: "sector size") }
    directory = try bytes.uint32(at: 48)
    miniTable = try bytes.uint32(at: 60)
    moreTables = try bytes.uint32(at: 68)
    firstTables = try SectorChains.numbers(bytes[76..<512])
  }

  /// The whole FAT. What it has for sectors beyond the end of the file is left out, so that it is
  /// never larger than the file, however often that lists one of its sectors.
  func sectorTable(of bytes: [UInt8]) throws(WorkbookDamage) -> [UInt32] {
    let size = 1 << sectorShift
    let sectorCount = (bytes.count - 1) / size
    var table: [UInt32] = []
    var lists = 0
    var list = firstTables
    var next = moreTables
    while true {
      for sector in list where sector <= SectorChains.lastSector && table.count < sectorCount {
        table += try sectorNumbers(Int(sector), of: bytes)
      }
      guard next <= SectorChains.lastSector, table.count < sectorCount else { break }
      lists += 1
      guard lists <= sectorCount else { throw .looping }
      list = try sectorNumbers(next, of: bytes)
      next = list.popLast().map(Int.init) ?? SectorChains.endOfChain
    }
    return Array(table.prefix(sectorCount))
  }

  private func sectorNumbers(
    _ sector: Int, of bytes: [UInt8]
  ) throws(WorkbookDamage) -> [UInt32] {
    let from = (sector + 1) << sectorShift
    guard from + 1 << sectorShift <= bytes.count else { throw .truncated }
    return try SectorChains.numbers(bytes[from..<from + 1 << sectorShift])
  }
}
