import Reports

/// The sectors of a compound file, and which of them follow one another ([MS-CFB] 2.3).
struct SectorChains {
  let bytes: [UInt8]
  /// For each sector the one behind it in its stream, or a mark above `lastSector`.
  let table: [UInt32]
  /// The size of a sector as a power of two.
  let shift: Int
  /// The byte at which sector 0 begins.
  let start: Int

  /// The highest number that a sector can have; larger ones are marks.
  static let lastSector = 0xFFFF_FFFA
  /// Nothing comes behind this sector, or the stream has none at all.
  static let endOfChain = 0xFFFF_FFFE

  /// A whole chain, for which only its end tells how long it is.
  func bytes(from first: Int) throws(WorkbookDamage) -> [UInt8] {
    var part: [UInt8] = []
    try follow(first) { sector throws(WorkbookDamage) in
      part += try bytes[places(of: sector)]
      return true
    }
    return part
  }

  /// Reads so many bytes of a chain. No size is believed that is larger than the file.
  func bytes(from first: Int, count: Int) throws(WorkbookDamage) -> [UInt8] {
    guard count <= bytes.count else { throw .truncated }
    var part: [UInt8] = []
    part.reserveCapacity(count)
    guard count > 0 else { return part }
    try follow(first) { sector throws(WorkbookDamage) in
      part += try bytes[places(of: sector)].prefix(count - part.count)
      return part.count < count
    }
    guard part.count == count else { throw .truncated }
    return part
  }

  /// Visits the sectors of a chain in their order until one returns false.
  private func follow(
    _ first: Int, _ visit: (Int) throws(WorkbookDamage) -> Bool
  ) throws(WorkbookDamage) {
    var seen = [Bool](repeating: false, count: table.count)
    var next = first
    while next != Self.endOfChain {
      guard next <= Self.lastSector else { throw .broken(part: "FAT") }
      guard next < table.count else { throw .truncated }
      guard !seen[next] else { throw .looping }
      seen[next] = true
      guard try visit(next) else { return }
      next = Int(table[next])
    }
  }

  /// The entries of a table, each of 4 bytes.
  static func numbers(_ bytes: ArraySlice<UInt8>) throws(WorkbookDamage) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(bytes.count / 4)
    for offset in stride(from: 0, to: bytes.count - bytes.count % 4, by: 4) {
      numbers.append(UInt32(try bytes.uint32(at: offset)))
    }
    return numbers
  }

  /// Where a sector lies. The last one of a file may be cut short.
  private func places(of sector: Int) throws(WorkbookDamage) -> Range<Int> {
    let from = start + sector << shift
    guard from < bytes.count else { throw .truncated }
    return from..<min(from + 1 << shift, bytes.count)
  }
}
