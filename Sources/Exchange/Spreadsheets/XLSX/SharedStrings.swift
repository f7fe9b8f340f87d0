import Reports

/// The texts that cells of an .xlsx file name by their numbers (ECMA-376 part 1, 18.4).
struct SharedStrings {
  /// Of all together in memory; in bytes.
  private static let limit = 100_000_000

  private var texts: [String] = []

  /// - Parameter events: nil where the workbook has no such part.
  init(_ events: XMLEvents?) throws(ExportFileError) {
    guard let events, try events.child() != nil else { return }
    var size = 0
    while try events.child("si") != nil {
      let text = try events.richText()
      size += text.utf8.count + MemoryLayout<String>.size
      guard size <= Self.limit else { throw events.place.damaged(.tooLarge(limit: Self.limit)) }
      texts.append(text)
    }
    try events.leave(to: 0)
  }

  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}

extension XMLEvents {
  /// The text of an `si` or `is`, in one part or in several that look different. How it is spoken,
  /// which Japanese texts tell beside it (`rPh`), is left out.
  ///
  /// No more of it than is needed to see that it is too long for a cell.
  func richText() throws(ExportFileError) -> String {
    var whole = ""
    func append(_ part: String) {
      if whole.utf8.count <= TableLimits.field { whole += part }
    }
    while let tag = try child() {
      switch tag.name {
      case "t": append(try text())
      case "r":
        while try child("t") != nil { append(try text()) }
      default: try skip()
      }
    }
    return whole.withoutEscapes
  }
}

extension String {
  /// Signs that XML cannot hold are written `_x000D_` in cells (ECMA-376 part 1, 22.9.2.19), and so
  /// is the `_` of a text that looks like that. NUL, which no text may hold, stays written so.
  var withoutEscapes: String {
    guard utf8.contains(0x5F), contains("_x") else { return self }
    let bytes = Array(utf8)
    var units: [UInt16] = []
    var plain: [UInt8] = []
    var text = ""
    var position = 0
    while position < bytes.count {
      if let unit = bytes.escape(at: position), unit != 0 {
        text += String(decoding: plain, as: UTF8.self)
        plain.removeAll(keepingCapacity: true)
        units.append(unit)
        position += 7
      } else {
        text += String(decoding: units, as: UTF16.self)
        units.removeAll(keepingCapacity: true)
        plain.append(bytes[position])
        position += 1
      }
    }
    return text + String(decoding: units, as: UTF16.self) + String(decoding: plain, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The UTF-16 unit that is written at a place as `_xHHHH_`.
  fileprivate func escape(at position: Int) -> UInt16? {
    guard self[position] == 0x5F, position + 7 <= count, self[position + 1] == 0x78,
      self[position + 6] == 0x5F
    else { return nil }
    let digits = String(decoding: self[position + 2..<position + 6], as: UTF8.self)
    return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
  }
}
