import Foundation
import Planning
package import Reports

/// A file that somebody named and that is open now, with its end in sight.
package struct InputFile {
  package let path: String
  /// Without its folder.
  package var name: String { path.fileName }
  /// In bytes, when it was opened.
  package let count: Int
  private let handle: FileHandle

  /// - Throws: `InputFileError` for what is no file, cannot be read, or is larger than the limit.
  package init(path: String, upTo limit: Int) throws(InputFileError) {
    // A pipe without a writer would make opening wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .noSuchFile(path) : .notReadable(path, reason: String(cString: strerror(errno)))
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notAFile(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard status.st_size <= limit else { throw .fileTooLarge(path, limit: limit) }
    self.path = path
    count = Int(status.st_size)
  }
}

extension InputFile: ByteSource {
  package func whole() throws(ExportFileError) -> [UInt8] { try bytes(0..<count) }

  package func bytes(_ places: Range<Int>) throws(ExportFileError) -> [UInt8] {
    var failure = "EOF"
    let bytes = [UInt8](unsafeUninitializedCapacity: places.count) { buffer, filled in
      while filled < places.count {
        let count = pread(
          handle.fileDescriptor, buffer.baseAddress.map { $0 + filled }, places.count - filled,
          off_t(places.lowerBound + filled))
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = String(cString: strerror(errno)) }
        guard count > 0 else { break }
        filled += count
      }
    }
    guard bytes.count == places.count else { throw .unreadable(path, reason: failure) }
    return bytes
  }
}
