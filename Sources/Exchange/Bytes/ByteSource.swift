package import Reports

/// The bytes of a file, read piece by piece and as often as wanted: a large export is never in
/// memory as a whole.
package protocol ByteSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// The bytes at some places, all of which are below `count`.
  /// - Throws: `ExportFileError.unreadable` where the disk, or whoever shortened the file, forbids it.
  func bytes(_ places: Range<Int>) throws(ExportFileError) -> [UInt8]
}

/// Bytes that are in memory.
package struct MemoryBytes: ByteSource {
  private let all: [UInt8]

  package init(_ all: [UInt8]) {
    self.all = all
  }

  package var count: Int { all.count }

  package func bytes(_ places: Range<Int>) -> [UInt8] { Array(all[places]) }
}
