import Actions
import Planning
import Rendering

/// A person at the terminal and the file of a post that its network does not take without one.
struct MediaDialogue {
  let plan: OpenPlan
  let options: GlobalOptions

  /// Asks for a file until there is one that all these networks take; none where it is left for later, or
  /// no network needs one.
  func ask(for networks: [Network]) -> MediaRequest {
    let needing = networks.filter { $0.media?.isNeeded == true }.distinct
    guard !needing.isEmpty else { return MediaRequest() }
    while let line = Terminal.ask(options.writer.fillMediaPrompt(needing)) {
      let path = Self.path(typed: line, home: options.environment["HOME"])
      guard !path.isEmpty else { return MediaRequest() }
      do {
        try plan.checkMedium(path, on: networks)
        return MediaRequest(files: [path], alternatives: description())
      } catch {
        Terminal.standardError.write(options.writer.fillRefuses(Complaint(error).sentence))
      }
    }
    return MediaRequest()
  }

  private func description() -> [String] {
    let line = Terminal.ask(options.writer.fillAlternativePrompt)?.trimmed ?? ""
    return line.isEmpty ? [] : [line]
  }

  /// A path as it is typed, or as a file dropped on the terminal writes it: quoted, or with signs escaped.
  static func path(typed: String, home: String?) -> String {
    var path = typed.trimmed
    if path.count > 1, let quote = path.first, "'\"".contains(quote), path.last == quote {
      return String(path.dropFirst().dropLast())
    }
    path = path.replacing(#/\\(.)/#) { String($0.output.1) }
    guard let home, path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
