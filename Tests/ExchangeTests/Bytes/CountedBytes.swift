import Exchange
import Reports
import Synchronization

/// Bytes that remember how many of them were asked for at once.
final class CountedBytes: ByteSource {
  private let all: [UInt8]
  private let longest = Mutex(0)

  init(_ all: [UInt8]) {
    self.all = all
  }

  var count: Int { all.count }
  var mostAtOnce: Int { longest.withLock { $0 } }

  func bytes(_ places: Range<Int>) -> [UInt8] {
    longest.withLock { $0 = max($0, places.count) }
    return Array(all[places])
  }
}

/// A file that somebody cut off after it was opened.
struct ShortenedBytes: ByteSource {
  let all: [UInt8]
  let count: Int

  func bytes(_ places: Range<Int>) throws(ExportFileError) -> [UInt8] {
    guard places.upperBound <= all.count else { throw .unreadable("f", reason: "EOF") }
    return Array(all[places])
  }
}
