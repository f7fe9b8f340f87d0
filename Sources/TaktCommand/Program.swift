import ArgumentParser
import Foundation
import Reports

/// What `main.swift` calls: parse, run, and end with a sentence and an exit code that say why.
public enum Program {
  /// Runs the command that was typed, and ends the process.
  public static func main() -> Never {
    let words = Array(CommandLine.arguments.dropFirst()).withQuotesJoined.withDashesRead
    let speech = Speech(words, ProcessInfo.processInfo.environment)
    exit(Speech.$current.withValue(speech, operation: status))
  }

  /// Runs the command, and tells how the process is to end.
  private static func status() -> Int32 {
    do {
      var command = try Takt.parseAsRoot(Speech.current.words)
      try command.run()
      return 0
    } catch {
      return status(after: error)
    }
  }

  /// Help and version go to stdout and are no failure; everything else is told on stderr.
  private static func status(after error: any Error) -> Int32 {
    if let noted = error as? NotedError {
      Notice.say(noted.notices)
      return status(after: noted.error)
    }
    if let unsaved = error as? UnsavedText {
      let status = status(after: unsaved.error)
      if let sentence = unsaved.sentence { Terminal.standardError.write(sentence) }
      return status
    }
    if let ended = error as? EndedBySignal { return ended.end() }
    if let ended = error as? ExitCode { return ended.rawValue }
    do {
      if Takt.exitCode(for: error) == .success { return try help(Takt.message(for: error)) }
    } catch {
      return status(after: error)
    }
    return told(Complaint(error))
  }

  private static func told(_ complaint: Complaint) -> Int32 {
    complaint.tell(asJSON: Speech.current.isJSON)
    return complaint.exit
  }

  /// Help in Takt's own words; what else the parser tells, such as the version, as it is.
  private static func help(_ text: String) throws -> Int32 {
    let typed = TypedCommand(Speech.current.words)
    let output = Terminal.standardOutput
    guard text.hasPrefix(HelpPage.parserBegins) else {
      try output.put(text)
      return 0
    }
    if typed.isHelp, let problem = Slips.problem(in: typed.words) {
      return told(Complaint(UsageError(problem, in: typed.words)))
    }
    let environment = ProcessInfo.processInfo.environment
    let page = HelpPage(shape: typed.shape, width: output.width(environment: environment))
    try output.present(page.text, mayPage: !Speech.current.isUnattended, environment: environment)
    return 0
  }
}
