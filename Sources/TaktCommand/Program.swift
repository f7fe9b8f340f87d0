import ArgumentParser
import Foundation
import Reports

/// What `main.swift` calls: parse, run, and end with a sentence and an exit code that say why.
public enum Program {
  /// Runs the command that was typed, and ends the process.
  public static func main() -> Never {
    let speech = Speech(CommandLine.arguments, ProcessInfo.processInfo.environment)
    exit(Speech.$current.withValue(speech, operation: status))
  }

  /// Runs the command, and tells how the process is to end.
  private static func status() -> Int32 {
    do {
      var command = try Takt.parseAsRoot()
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
    if error is ExitCode || Takt.exitCode(for: error) == .success { Takt.exit(withError: error) }
    let complaint = Complaint(error)
    Terminal.standardError.write(complaint.text(asJSON: Speech.current.isJSON))
    return complaint.exit
  }
}
