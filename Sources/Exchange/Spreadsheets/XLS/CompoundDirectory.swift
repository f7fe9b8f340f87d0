import Reports

/// The names of a compound file's streams: [MS-CFB] 2.6.
struct CompoundDirectory {
  struct Entry {
    let name: String
    let kind: UInt8
    /// The entries on both sides of it in its storage, a binary tree, and the top one below it.
    let left, right, child: Int
    /// The sector with which it begins.
    let start: Int
    let size: Int
  }

  let root: Entry
  private let entries: [Entry]

  private static let stream: UInt8 = 2
  private static let rootStorage: UInt8 = 5
  private static let none = 0xFFFF_FFFF

  init(_ bytes: [UInt8]) throws(WorkbookDamage) {
    var entries: [Entry] = []
    for place in stride(from: 0, to: bytes.count - bytes.count % 128, by: 128) {
      entries.append(try Self.entry(at: place, of: bytes))
    }
    guard let root = entries.first, root.kind == Self.rootStorage else {
      throw .broken(part: "directory")
    }
    self.root = root
    self.entries = entries
  }

  /// The streams at the top, by their names in capitals. Those of a workbook that is embedded in
  /// this one have the same names and lie deeper.
  func streams() throws(WorkbookDamage) -> [String: Entry] {
    var streams: [String: Entry] = [:]
    var seen = [Bool](repeating: false, count: entries.count)
    var open = [root.child]
    while let next = open.popLast() {
      guard next != Self.none else { continue }
      guard next < entries.count else { throw .broken(part: "directory") }
      guard !seen[next] else { throw .looping }
      seen[next] = true
      let entry = entries[next]
      if entry.kind == Self.stream { streams[entry.name.uppercased()] = entry }
      open += [entry.left, entry.right]
    }
    return streams
  }

  private static func entry(at place: Int, of bytes: [UInt8]) throws(WorkbookDamage) -> Entry {
    // Names end with a zero that the length counts.
    let units = min(max(try bytes.uint16(at: place + 64) / 2 - 1, 0), 31)
    var name: [UInt16] = []
    for unit in 0..<units { name.append(UInt16(try bytes.uint16(at: place + 2 * unit))) }
    return Entry(
      name: String(decoding: name, as: UTF16.self),
      kind: try bytes.byte(at: place + 66),
      left: try bytes.uint32(at: place + 68),
      right: try bytes.uint32(at: place + 72),
      child: try bytes.uint32(at: place + 76),
      start: try bytes.uint32(at: place + 116),
      // The upper half of the size may be garbage, says the format, and no file here needs it.
      size: try bytes.uint32(at: place + 120))
  }
}
