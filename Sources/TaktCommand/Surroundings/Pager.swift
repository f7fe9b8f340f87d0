import Foundation
import Planning
import Rendering

/// `Pager` is the program in which somebody reads what is longer than their screen: `PAGER`, else `less` where the
/// computer has it.
struct Pager {
  /// As it is started, through the shell.
  private let command: String
  /// What tells programs how to show colours, unless somebody told them otherwise.
  private let variables: [String: String]

  /// nil where the person wants none, the terminal cannot show one, or there is none.
  init?(environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    guard !terminal.isEmpty, terminal != "dumb" else { return nil }
    if let chosen = environment["PAGER"]?.trimmed {
      guard !chosen.isEmpty, chosen != "cat" else { return nil }
      command = chosen
    } else {
      guard environment.path(ofProgram: "less") != nil else { return nil }
      // Ends at once where all fits, leaves colours and what was read on the screen.
      command = "less -FRX"
    }
    variables = ["LESS": "FRX", "LV": "-c"].filter { environment[$0.key] == nil }
  }

  /// Shows a text and waits until it was read.
  /// - Returns: whether the program ran; else the text is still to be shown.
  /// - Throws: `EndedBySignal` where Takt is told to end meanwhile.
  func show(_ text: String) throws -> Bool {
    // A file and no pipe: nobody waits for somebody who leaves after the first page.
    guard let input = try? Self.input(text) else { return false }
    let program = ForegroundProgram(
      command: command, input: input.fileDescriptor, variables: variables)
    do {
      switch try HeldSignals.during({ try program.run(holding: $0) }) {
      // The shell's words for a program that it cannot run, and that is not there.
      case .exited(126), .exited(127): return false
      case .exited, .killed: return true
      }
    } catch is CommandError {
      return false
    }
  }

  /// The text to be read from its beginning, in a file that has no name any more.
  private static func input(_ text: String) throws -> FileHandle {
    let file = try PrivateFile(
      Data(text.utf8), at: PrivateFile.path("takt-page-\(UUID().uuidString)"))
    defer { unlink(file.path) }
    return try FileHandle(forReadingFrom: URL(fileURLWithPath: file.path))
  }
}

extension Terminal {
  /// Shows a text that somebody reads: in a pager where it is longer than the screen.
  /// - Parameter mayPage: nobody forbade to wait for keys.
  /// - Throws: `CommandError.outputFailed`; `EndedBySignal`.
  func present(_ text: String, mayPage: Bool, environment: [String: String]) throws {
    let text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    if mayPage, let screen, text.lines(in: screen.columns) >= screen.rows,
      let pager = Pager(environment: environment), try pager.show(text)
    {
      return
    }
    try put(text)
  }
}

extension String {
  /// The lines of a screen that it takes.
  fileprivate func lines(in columns: Int) -> Int {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) {
      $0 + max(($1.columnsOnScreen + columns - 1) / columns, 1)
    }
  }
}
