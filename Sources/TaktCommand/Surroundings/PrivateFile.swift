import Foundation

/// `PrivateFile` is a new file in the temporary folder that nobody else can read.
struct PrivateFile {
  let path: String

  /// - Throws: `CommandError.noTemporaryFile`.
  init(_ content: Data, at path: String) throws(CommandError) {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .noTemporaryFile(reason: String(cString: strerror(errno)))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: content)
    } catch {
      _ = unlink(path)
      throw .noTemporaryFile(reason: String(cString: strerror(errno)))
    }
  }

  /// The path of a new name in the temporary folder.
  static func path(_ name: String) -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(name).path
  }
}
