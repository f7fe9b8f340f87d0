import Foundation
import Testing

extension Takt {
  /// Runs a command at a terminal, with all the answers typed in advance.
  ///
  /// - Parameter endsInput: after the last answer nobody answers any more.
  func typed(
    _ answers: [String], to command: String..., now: String? = nil, endsInput: Bool = false
  ) async throws -> Run {
    let pty = try #require(Pty())
    try pty.type(answers)
    if endsInput { try pty.press("\u{4}") }
    var environment = environment
    if let now { environment["TAKT_NOW"] = now }
    return try await Self.run(
      Self.binary, command, input: "", environment: environment, in: folder,
      terminal: pty.screenSide)
  }
}
