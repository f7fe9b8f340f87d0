import Foundation
import Testing

/// What one run of the binary came to.
struct Run {
  let output: String
  let errors: String
  let status: Int32

  /// The output as JSON.
  func json() throws -> JSON {
    JSON(try JSONSerialization.jsonObject(with: Data(output.utf8)))
  }

  /// The error's code, where the run was made with `--json`.
  var code: String? {
    (try? JSONSerialization.jsonObject(with: Data(errors.utf8))).flatMap { JSON($0)["code"].text }
  }
}

/// The built binary with a plan file in a folder of its own, at a fixed time.
struct Takt {
  let folder: URL
  var environment: [String: String]

  /// - Parameter now: in the plan's time.
  init(now: String = "2026-03-03T08:00", language: String = "en") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "takt-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "TAKT_PLAN": folder.appendingPathComponent("plan.takt").path, "TAKT_NOW": now,
      "TAKT_LANG": language, "HOME": folder.path, "PATH": "/usr/bin:/bin", "TZ": "America/New_York",
    ]
  }

  var plan: URL { URL(fileURLWithPath: environment["TAKT_PLAN"] ?? "") }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs the binary to its end.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", now: String? = nil, language: String? = nil
  ) async throws -> Run {
    var environment = environment
    if let now { environment["TAKT_NOW"] = now }
    if let language { environment["TAKT_LANG"] = language }
    return try await Self.run(
      Self.binary, arguments, input: input, environment: environment, in: folder)
  }

  /// As `run`, with words that are put together.
  func run(all arguments: [String], now: String) async throws -> Run {
    var environment = environment
    environment["TAKT_NOW"] = now
    return try await Self.run(
      Self.binary, arguments, input: "", environment: environment, in: folder)
  }

  /// As `run`, and it must succeed.
  @discardableResult
  func ok(
    _ arguments: String..., now: String? = nil, language: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Run {
    var environment = environment
    if let now { environment["TAKT_NOW"] = now }
    if let language { environment["TAKT_LANG"] = language }
    let run = try await Self.run(
      Self.binary, arguments, input: "", environment: environment, in: folder)
    #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: sourceLocation)
    return run
  }

  /// Beside the test bundle, which runs as a program of its own.
  static let binary: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [
      beside, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ] {
      let binary = folder.appendingPathComponent("takt")
      if FileManager.default.isExecutableFile(atPath: binary.path) { return binary }
    }
    return root.appendingPathComponent(".build/debug/takt")
  }()

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
