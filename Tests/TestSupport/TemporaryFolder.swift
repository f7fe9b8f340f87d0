package import Foundation

/// A folder of its own for one test, gone with the value.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    let memory = "/dev/shm"  // where Linux has it: nothing waits for a disk
    let parent =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    url = parent.appending(path: "takt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func path(_ name: String) -> String { url.appending(path: name).path() }

  /// - Returns: the path of the new file.
  package func write(_ bytes: Data, to name: String) throws -> String {
    try bytes.write(to: url.appending(path: name))
    return path(name)
  }

  package func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  package func bytes(of name: String) throws -> Data {
    try Data(contentsOf: url.appending(path: name))
  }

  /// The names of everything in it.
  package var content: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path()).sorted() }
  }
}
