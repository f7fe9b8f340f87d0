import Actions
import Foundation

/// The editor in which a person writes: their own, else an easy one that the computer has.
struct Editor: Equatable {
  /// As it is started, through the shell.
  let command: String

  /// Editors that show on their screen how one saves and leaves, the best known first. Nobody is led
  /// into another unasked.
  private static let easy = ["nano", "micro"]

  /// `VISUAL`, else `EDITOR`, else an easy one on the path; nil where there is none, or the terminal
  /// cannot show one.
  init?(environment: [String: String]) {
    let chosen = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
      .first { !$0.allSatisfy(\.isWhitespace) }
    if let chosen {
      command = chosen
      return
    }
    let terminal = environment["TERM"] ?? ""
    guard !terminal.isEmpty, terminal != "dumb" else { return nil }
    guard let found = Self.easy.first(where: { environment.path(ofProgram: $0) != nil }) else {
      return nil
    }
    // Without it nano shows only the beginning of a long line.
    command = found == "nano" ? "nano --softwrap" : found
  }

  /// Lets a person change a text, in a file of its own that only they can read and that is gone
  /// afterwards, however the editor ends.
  /// - Parameter name: what the file is called, without an ending.
  /// - Throws: `CommandError.editorFailed`, `.editorStopped`, `.programFailed`, `.noTemporaryFile`;
  ///   `EndedBySignal`; `UnsavedText` for what is no text.
  func edited(_ sheet: EditorSheet, as name: String) throws -> String {
    try HeldSignals.during { signals in
      let folder = PrivateFile.path("takt-\(UUID().uuidString)")
      guard mkdir(folder, 0o700) == 0 else {
        throw CommandError.noTemporaryFile(reason: String(cString: strerror(errno)))
      }
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = try written(sheet, to: "\(folder)/\(name).txt")
      switch try ForegroundProgram(command: command, arguments: [file]).run(holding: signals) {
      case .exited(0): break
      case .exited: throw CommandError.editorFailed(command)
      case .killed: throw CommandError.editorStopped(command)
      }
      guard let written = FileManager.default.contents(atPath: file) else {
        throw CommandError.editorFailed(command)
      }
      do {
        let text = sheet.text(in: try TextFile.decoded(written, from: "\(name).txt"))
        guard !sheet.isMixed(into: text) else { throw CommandError.sheetMixed }
        return text
      } catch {
        throw UnsavedText(written, as: name, because: error)
      }
    }
  }

  private func written(_ sheet: EditorSheet, to path: String) throws(CommandError) -> String {
    do {
      return try PrivateFile(Data(sheet.content.utf8), at: path).path
    } catch {
      throw .noTemporaryFile(reason: error.reason)
    }
  }
}
