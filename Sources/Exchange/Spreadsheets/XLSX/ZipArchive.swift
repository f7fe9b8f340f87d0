import Reports

/// The table of contents of a zip file.
///
/// Format: PKWARE's APPNOTE.TXT 6.3.10, by its sections below. Sizes beyond 4 GB do not occur in a
/// file that Takt reads, but some programs always write them in the long form.
struct ZipArchive {
  /// What its parts may be together when unpacked, and each of them, in bytes.
  static let sizeLimit = 500_000_000
  static let partLimit = 300_000_000

  /// One part of the archive, as the table of contents has it.
  struct Entry {
    let name: String
    let isEncrypted: Bool
    let method: Int
    let checksum: Int
    /// When unpacked.
    let size: Int
    /// Where its own header begins, and where its packed bytes are.
    let header: Int
    let packed: Range<Int>
  }

  let place: SheetPlace
  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8], place: SheetPlace) throws(ExportFileError) {
    self.bytes = bytes
    self.place = place
    let entries = try directory()
    try checkSizes(entries)
    // Of two parts with one name, which an honest file does not have, the last one counts.
    for entry in entries { self.entries[Self.key(entry.name)] = entry }
  }

  var names: some Collection<String> { entries.keys }

  /// A part, to be unpacked piece by piece; nil where there is none of that name.
  func part(
    _ name: String, limit: Int = partLimit, place: SheetPlace
  ) throws(ExportFileError) -> ZipPart? {
    guard let entry = entries[Self.key(name)] else { return nil }
    guard !entry.isEncrypted else { throw place.damaged(.encrypted) }
    guard entry.size <= limit else { throw place.damaged(.tooLarge(limit: limit)) }
    return try ZipPart(entry, of: bytes, place: place)
  }

  /// Office compares names without case, and some programs write them with `\`.
  private static func key(_ name: String) -> String {
    let name = name.lowercased().replacing("\\", with: "/")
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }

  /// What a small file may unpack to is bounded by what its parts say, which unpacking holds them
  /// to, as long as no two of them share their bytes.
  private func checkSizes(_ entries: [Entry]) throws(ExportFileError) {
    var end = 0
    var size = 0
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      guard entry.header >= end else { throw broken }
      end = entry.packed.upperBound
      let sum = size.addingReportingOverflow(entry.size)
      guard !sum.overflow, sum.partialValue <= Self.sizeLimit else {
        throw place.damaged(.tooLarge(limit: Self.sizeLimit))
      }
      size = sum.partialValue
    }
  }

  private var broken: ExportFileError { place.damaged(.broken(part: "zip")) }
}

extension ZipArchive {
  /// 4.3.16: the record at the end, behind which only a comment stands, tells where the table is.
  private func directory() throws(ExportFileError) -> [Entry] {
    guard let record = endRecord, let count = bytes.number(at: record + 10, width: 2),
      let start = bytes.number(at: record + 16, width: 4)
    else { throw place.damaged(.truncated) }
    // All bits set refer to a second such record, for over 65 534 parts or 4 GB.
    guard count < 0xFFFF, start <= record else { throw broken }
    var entries: [Entry] = []
    var position = start
    for _ in 0..<count {
      let (entry, length) = try entry(at: position, before: start)
      entries.append(entry)
      position += length
    }
    return entries
  }

  private var endRecord: Int? {
    let longestComment = 0xFFFF
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    let candidates = (max(0, last - longestComment)...last).reversed()
    return candidates.first {
      bytes[$0] == 0x50 && bytes.number(at: $0, width: 4) == 0x0605_4B50
    }
  }

  /// 4.3.12: a line of the table, and how many bytes it takes.
  private func entry(
    at position: Int, before limit: Int
  ) throws(ExportFileError) -> (Entry, length: Int) {
    func number(_ offset: Int, _ width: Int) throws(ExportFileError) -> Int {
      guard let number = bytes.number(at: position + offset, width: width) else { throw broken }
      return number
    }
    guard try number(0, 4) == 0x0201_4B50 else { throw broken }
    let name = try position + 46..<position + 46 + number(28, 2)
    let extra = try name.upperBound..<name.upperBound + number(30, 2)
    guard extra.upperBound <= bytes.count else { throw broken }
    // In this order they stand in the long form, each only where all bits of the short one are set.
    var long = LongNumbers(bytes, in: extra)
    let size = try long.replacing(number(24, 4))
    let packedSize = try long.replacing(number(20, 4))
    let header = try long.replacing(number(42, 4))
    guard let size, let packedSize, let header else { throw broken }
    let entry = try Entry(
      name: String(decoding: bytes[name], as: UTF8.self), isEncrypted: number(8, 2) & 1 != 0,
      method: number(10, 2), checksum: number(16, 4), size: size, header: header,
      packed: packed(behind: header, size: packedSize, before: limit))
    return (entry, 46 + name.count + extra.count + (try number(32, 2)))
  }

  /// 4.3.7: the part's own header repeats its name, and may have other extras.
  private func packed(
    behind header: Int, size: Int, before limit: Int
  ) throws(ExportFileError) -> Range<Int> {
    guard header < limit, size <= limit, bytes.number(at: header, width: 4) == 0x0403_4B50,
      let name = bytes.number(at: header + 26, width: 2),
      let extra = bytes.number(at: header + 28, width: 2)
    else { throw broken }
    let start = header + 30 + name + extra
    guard start + size <= limit else { throw broken }
    return start..<start + size
  }
}

/// 4.5.3: the numbers of a part that need, or are given, eight bytes.
private struct LongNumbers {
  private let bytes: [UInt8]
  private var rest: Range<Int>

  init(_ bytes: [UInt8], in extra: Range<Int>) {
    self.bytes = bytes
    rest = extra.upperBound..<extra.upperBound
    var position = extra.lowerBound
    while let id = bytes.number(at: position, width: 2),
      let size = bytes.number(at: position + 2, width: 2), position + 4 + size <= extra.upperBound
    {
      if id == 1 { rest = position + 4..<position + 4 + size }
      position += 4 + size
    }
  }

  /// The number itself, or the next long one where it stands for that; nil where none is left.
  mutating func replacing(_ short: Int) -> Int? {
    guard short == 0xFFFF_FFFF else { return short }
    guard rest.count >= 8, let long = bytes.number(at: rest.lowerBound, width: 8) else {
      return nil
    }
    rest = rest.lowerBound + 8..<rest.upperBound
    return long
  }
}

extension [UInt8] {
  /// A number that begins with its lowest byte; nil beyond the end, and where it fits in no `Int`.
  fileprivate func number(at position: Int, width: Int) -> Int? {
    guard position >= 0, position <= count - width else { return nil }
    let number = self[position..<position + width].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Int(exactly: number)
  }
}
