import Foundation

/// A file that somebody named: read whole, with its end in sight.
struct InputFile {
  let path: String

  /// Without its folder.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// - Throws: `InputFileError` for what is no file, cannot be read, or is larger than the limit.
  func bytes(upTo limit: Int) throws(InputFileError) -> [UInt8] {
    // A pipe without a writer would make opening wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .noSuchFile(path) : .notReadable(path, reason: String(cString: strerror(errno)))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notAFile(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard status.st_size <= limit else { throw .fileTooLarge(path, limit: limit) }
    do {
      return [UInt8](try handle.read(upToCount: limit) ?? Data())
    } catch {
      throw .notReadable(path, reason: error.localizedDescription)
    }
  }
}

/// Why a file that somebody named cannot be read.
enum InputFileError: Error, Equatable {
  case noSuchFile(String)
  case isDirectory(String)
  /// A device, a pipe or a socket.
  case notAFile(String)
  case notReadable(String, reason: String)
  case fileTooLarge(String, limit: Int)
  /// Its bytes are no UTF-8.
  case notText(String)
}
