/// A zip file as tests write it, with the lies that they need; nothing in it is packed smaller.
package struct ZipFile: Sendable {
  package struct Part: Sendable {
    package var name: String
    package var bytes: [UInt8]
    package var method: UInt16 = 0
    package var flags: UInt16 = 0
    /// What the table of contents says where it is not the truth.
    package var size: UInt32?
    package var checksum: UInt32?
    package var header: UInt32?
    /// Its sizes stand in the long form.
    package var isLong = false

    package init(
      name: String, bytes: [UInt8], method: UInt16 = 0, flags: UInt16 = 0, size: UInt32? = nil,
      checksum: UInt32? = nil
    ) {
      self.name = name
      self.bytes = bytes
      self.method = method
      self.flags = flags
      self.size = size
      self.checksum = checksum
    }
  }

  package var parts: [Part] = []

  package init(_ texts: [(name: String, text: String)]) {
    parts = texts.map { Part(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// The parts of an archive that packs nothing; empty where it does, or is none.
  package init(unpacked archive: [UInt8]) {
    func number(_ place: Int, _ length: Int) -> Int {
      archive[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var place = 0
    while place + 30 < archive.count, number(place, 4) == 0x0403_4B50, number(place + 8, 2) == 0 {
      let name = place + 30
      let start = name + number(place + 26, 2) + number(place + 28, 2)
      let end = start + number(place + 18, 4)
      guard end <= archive.count else { return }
      let title = archive[name..<name + number(place + 26, 2)]
      parts.append(
        Part(name: String(decoding: title, as: UTF8.self), bytes: Array(archive[start..<end])))
      place = end
    }
  }

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var table: [UInt8] = []
    for part in parts {
      let header = UInt32(file.count)
      let name = Array(part.name.utf8)
      file += le(0x0403_4B50 as UInt32) + [UInt8](repeating: 0, count: 22)
      file += le(UInt16(name.count)) + le(0 as UInt16) + name + part.bytes
      table += entry(part, header: part.header ?? header)
    }
    let start = UInt32(file.count)
    let count = UInt16(parts.count)
    return file + table + le(0x0605_4B50 as UInt32) + le(0 as UInt32) + le(count) + le(count)
      + le(UInt32(table.count)) + le(start) + le(0 as UInt16)
  }

  private func entry(_ part: Part, header: UInt32) -> [UInt8] {
    let name = Array(part.name.utf8)
    let packed = UInt32(part.bytes.count)
    let size = part.size ?? packed
    let long =
      part.isLong ? le(1 as UInt16) + le(16 as UInt16) + le(UInt64(size)) + le(UInt64(packed)) : []
    let sizes = part.isLong ? [.max, .max] : [packed, size]
    var entry = le(0x0201_4B50 as UInt32) + le(0 as UInt32) + le(part.flags) + le(part.method)
    entry += le(0 as UInt32) + le(part.checksum ?? Self.checksum(part.bytes))
    entry += sizes.flatMap { le($0) } + le(UInt16(name.count)) + le(UInt16(long.count))
    entry += [UInt8](repeating: 0, count: 10) + le(header) + name + long
    return entry
  }

  /// CRC-32 (ISO 3309).
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ checksums[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }

  /// Those of single bytes.
  private static let checksums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  private func le<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
