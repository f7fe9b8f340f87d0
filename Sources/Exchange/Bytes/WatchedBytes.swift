package import Reports

/// Bytes whose reading somebody watches.
package struct WatchedBytes: ByteSource {
  private let bytes: any ByteSource
  private let advance: @Sendable (Int) -> Void

  /// - Parameter advance: is told how many bytes have been read.
  package init(_ bytes: any ByteSource, _ advance: @escaping @Sendable (Int) -> Void) {
    self.bytes = bytes
    self.advance = advance
  }

  package var count: Int { bytes.count }

  package func bytes(_ places: Range<Int>) throws(ExportFileError) -> [UInt8] {
    defer { advance(places.upperBound) }
    return try bytes.bytes(places)
  }
}
