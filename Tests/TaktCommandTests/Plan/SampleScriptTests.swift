import ArgumentParser
import Foundation
import Testing

@testable import TaktCommand

/// The plan that every later Takt must open is filled by every command that writes one.
@Suite struct SampleScriptTests {
  /// Commands that only look, and those that do with a plan what no script can.
  private static let looking: Set = [
    "today", "week", "month", "agenda", "review", "learn", "trend", "export", "check", "find",
    "doctor",
    "config list", "config get", "goal suggest", "me", "weekly",
  ]

  private static func commands(
    _ command: any ParsableCommand.Type, _ path: [String] = []
  ) -> [[String]] {
    let subcommands =
      command.configuration.subcommands
      + command.configuration.groupedSubcommands.flatMap(\.subcommands)
    guard !subcommands.isEmpty else { return [path] }
    return subcommands.flatMap { commands($0, path + [$0._commandName]) }
  }

  @Test func `the script uses each of them`() throws {
    let script = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../../scripts/make-sample.sh")
        .standardized, encoding: .utf8)
    let typed = script.split(separator: "\n").filter { line in
      line.hasPrefix("takt ") || line.hasPrefix("at ")
    }
    let lines = typed.map { line in
      line.split(separator: " ").drop { ["at", "takt"].contains($0) || $0.hasPrefix("2026-") }
    }
    for command in Self.commands(Takt.self) {
      let name = command.joined(separator: " ")
      let isLooking =
        Self.looking.contains(name) || ["list", "show"].contains(command.last ?? "")
      let isUsed = lines.contains { $0.prefix(command.count).map(String.init) == command }
      #expect(isLooking != isUsed || name == "doctor", "takt \(name)")
    }
  }
}
