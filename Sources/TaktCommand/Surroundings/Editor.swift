import Actions
import Foundation

/// The person's own editor: `VISUAL`, else `EDITOR`, else vi.
struct Editor {
  private let command: String

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    command =
      ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Lets a person change a text, in a file of its own that only they can read.
  /// - Throws: `CommandError.editorFailed` where the editor ends with an error.
  func edited(_ draft: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "takt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("post.txt")
    try Data(draft.utf8).write(to: file)
    // Through the shell, since the variable may hold options: `code --wait`.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(command) \"$1\"", "sh", file.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CommandError.editorFailed(command) }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self).trimmingLineBreaks
  }
}
