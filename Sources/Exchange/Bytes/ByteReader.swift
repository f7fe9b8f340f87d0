import Reports

/// Reads a file from its beginning to its end, a piece at a time.
struct ByteReader {
  /// As much as a disk likes to give at once.
  static let piece = 256 * 1024

  private let source: any ByteSource
  private var position = 0

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// The next bytes, nil at the end.
  mutating func next() throws(ExportFileError) -> [UInt8]? {
    guard position < source.count else { return nil }
    let end = min(position + Self.piece, source.count)
    let bytes = try source.bytes(position..<end)
    position = end
    return bytes
  }
}
