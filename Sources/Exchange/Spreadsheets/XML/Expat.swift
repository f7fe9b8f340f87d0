import CExpat
import Reports

/// The parser of the expat library, which calls while its reader wants to ask: it keeps what it
/// found in one piece of a document until the next is given.
final class Expat {
  enum Item {
    case start(XMLTag)
    case end
    /// Some bytes of `text`; what stands between two tags may come in several parts.
    case text(Range<Int>)
  }

  /// No honest workbook is nested deeper; a cell with rich text has about 10 levels.
  private static let deepest = 64
  /// A tag or comment is held as a whole until it ends; in bytes.
  private static let longestTag = 1_000_000

  private(set) var items: [Item] = []
  private(set) var text: [UInt8] = []
  private let parser: XML_Parser?
  private var depth = 0
  private var bytesWithoutItem = 0

  init() {
    parser = XML_ParserCreate(nil)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { Expat.at($0)?.start($1, $2) }, { expat, _ in Expat.at(expat)?.end() })
    XML_SetCharacterDataHandler(parser) { Expat.at($0)?.append($1, Int($2)) }
    // Where there is none, there are no entities but the five of XML: none to expand without end,
    // and none to fetch from outside.
    XML_SetStartDoctypeDeclHandler(parser) { expat, _, _, _, _ in Expat.at(expat)?.stop() }
  }

  deinit {
    XML_ParserFree(parser)
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> Expat? {
    pointer.map { Unmanaged<Expat>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Forgets what it found, and reads on; no bytes mean that the document is at its end.
  /// - Returns: why it cannot be read on. What was found before that is kept.
  func read(_ piece: [UInt8]) -> WorkbookDamage? {
    items.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    let status = piece.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
        Int32(clamping: bytes.count), bytes.isEmpty ? 1 : 0)
    }
    guard status == XML_STATUS_OK else { return damage }
    bytesWithoutItem = items.isEmpty ? bytesWithoutItem + piece.count : 0
    return bytesWithoutItem > Self.longestTag ? malformed : nil
  }
}

extension Expat {
  private func start(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard let name, let pairs, depth <= Self.deepest else { return stop() }
    var attributes: [(name: String, value: String)] = []
    var pair = pairs
    while let name = pair[0], let value = pair[1] {
      attributes.append((name: Self.local(name), value: String(cString: value)))
      pair += 2
    }
    items.append(.start(XMLTag(name: Self.local(name), attributes: attributes)))
  }

  private func end() {
    depth -= 1
    items.append(.end)
  }

  private func append(_ characters: UnsafePointer<CChar>?, _ count: Int) {
    let start = text.count
    let bytes = UnsafeRawBufferPointer(start: characters, count: count)
    text.append(contentsOf: bytes)
    if case .text(let before)? = items.last {
      items[items.count - 1] = .text(before.lowerBound..<text.count)
    } else {
      items.append(.text(start..<text.count))
    }
  }

  private func stop() {
    XML_StopParser(parser, 0)
  }

  /// What follows the last colon.
  private static func local(_ name: UnsafePointer<CChar>) -> String {
    var start = name
    var end = name
    while end.pointee != 0 {
      let isColon = end.pointee == 0x3A
      end += 1
      if isColon { start = end }
    }
    return String(cString: start)
  }

  private var damage: WorkbookDamage {
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      .truncated
    default: malformed
    }
  }

  private var malformed: WorkbookDamage {
    .xml(
      line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1)
  }
}
