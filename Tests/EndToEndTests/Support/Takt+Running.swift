import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

extension Takt {
  /// Hundreds of programs at once would only get in each other's way, and hold as many files open.
  private static let gate = Gate(width: 8)

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - terminal: where it reads from, in place of `input`.
  ///   - meanwhile: what happens while it runs; it gets the process's number. Of the few programs that
  ///     run at once not all may start others meanwhile.
  static func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String],
    in folder: URL, terminal: FileHandle? = nil,
    meanwhile: (Int32) async throws -> Void = { _ in }
  ) async throws -> Run {
    await gate.enter()
    defer { gate.leave() }
    let file = folder.appendingPathComponent(".input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let keyboard = try terminal ?? FileHandle(forReadingFrom: file)
    let result = try await Subprocess.run(
      .path(FilePath(program.path)), arguments: Arguments(arguments),
      environment: .custom(
        environment.reduce(into: [:]) { all, pair in
          if let key = Environment.Key(rawValue: pair.key) { all[key] = pair.value }
        }), workingDirectory: FilePath(folder.path),
      input: .fileDescriptor(
        FileDescriptor(rawValue: keyboard.fileDescriptor), closeAfterSpawningProcess: false),
      output: .bytes(limit: mostOutput), error: .bytes(limit: mostOutput)
    ) { execution in
      try await meanwhile(execution.processIdentifier.value)
    }
    withExtendedLifetime(keyboard) {}
    return Run(
      output: String(decoding: result.standardOutput, as: UTF8.self),
      errors: String(decoding: result.standardError, as: UTF8.self),
      status: result.terminationStatus.number)
  }

  /// In bytes.
  private static let mostOutput = 100_000_000
}

extension TerminationStatus {
  /// The exit code, or the signal that ended it.
  fileprivate var number: Int32 {
    switch self {
    case .exited(let code), .signaled(let code): code
    }
  }
}
