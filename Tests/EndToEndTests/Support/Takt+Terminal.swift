import Foundation

extension Takt {
  /// Shells that are open at once; apart from single runs, since a session may need those.
  private static let gate = Gate(width: 4)

  /// The folder for temporary files of what runs at a terminal.
  var temporaryFolder: URL { folder.appendingPathComponent("tmp") }

  /// What lies in the folder for temporary files.
  var temporaryFiles: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: temporaryFolder.path) }
  }

  /// Sits down at a terminal in the plan's folder, where a shell waits that knows `takt`.
  ///
  /// - Parameters:
  ///   - variables: of the environment, beside the usual ones.
  ///   - work: what somebody types and sees there; the window is closed at its end.
  func atTerminal(
    columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:],
    _ work: (TerminalSession) async throws -> Void
  ) async throws {
    await Self.gate.enter()
    defer { Self.gate.leave() }
    try FileManager.default.createDirectory(
      at: temporaryFolder, withIntermediateDirectories: true)
    var environment = environment
    environment["PATH"] =
      Self.binary.deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin"
    environment["TERM"] = "xterm"
    environment["LC_ALL"] = "C.UTF-8"
    environment["PAGER"] = "cat"
    environment["TMPDIR"] = temporaryFolder.path
    environment.merge(variables) { $1 }
    let session = try TerminalSession(
      environment: environment, in: folder, columns: columns, rows: rows)
    defer { session.close() }
    _ = try await session.prompt()
    try await work(session)
  }
}
