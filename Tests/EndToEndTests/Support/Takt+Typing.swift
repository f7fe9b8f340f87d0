import Foundation
import Testing

extension Takt {
  /// Runs a command at a terminal, with all the answers typed in advance. After the last one nobody answers any
  /// more, so that a question too many ends a test instead of keeping it waiting.
  func typed(
    _ answers: [String], to command: String..., now: String? = nil
  ) async throws -> Run {
    let pty = try #require(Pty())
    try pty.type(answers)
    try pty.press("\u{4}")
    var environment = environment
    if let now { environment["TAKT_NOW"] = now }
    return try await Self.run(
      Self.binary, command, input: "", environment: environment, in: folder,
      terminal: pty.screenSide)
  }
}
