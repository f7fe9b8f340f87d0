import Foundation

/// `PrivateFile` is a new file that nobody else can read.
struct PrivateFile {
  let path: String

  /// Why a file could not be written, in the system's words.
  struct Failure: Error {
    let reason: String
  }

  /// - Throws: `Failure`; no file is left then.
  init(_ content: Data, at path: String) throws(Failure) {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: content)
    } catch {
      _ = unlink(path)
      throw Failure(reason: error.localizedDescription)
    }
  }

  /// The path of a new name in the temporary folder.
  static func path(_ name: String) -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(name).path
  }
}
