import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// When colours are used.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension Language: ExpressibleByArgument {}

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "Plandatei; sonst TAKT_PLAN, sonst die im eigenen Datenordner.",
      en: "Plan file; else TAKT_PLAN, else the one in your data folder.", valueName: "file"))
  var plan: String?

  @Option(
    name: .customLong("as"),
    help: .words(
      de:
        "Wer das tut; sonst TAKT_PERSON, sonst wer mit takt me gemerkt ist, sonst die einzige Person des Plans.",
      en:
        "Who does this; else TAKT_PERSON, else whom takt me remembers, else the plan's only person.",
      valueName: "person"))
  var person: String?

  @Option(help: .words(de: "Sprache der Ausgabe.", en: "Language of the output."))
  var lang: Language?

  @Flag(help: .words(de: "Ausgabe als JSON, für Skripte.", en: "Output as JSON, for scripts."))
  var json = false

  @Option(help: .words(de: "Farben.", en: "Colours."))
  var color: ColourChoice = .auto

  @Flag(help: .words(de: "Nie etwas fragen.", en: "Never ask anything."))
  var noInput = false

  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Als wäre es dieser Zeitpunkt; sonst TAKT_NOW, sonst die Uhr.",
      en: "As if it were this time; else TAKT_NOW, else the clock.", valueName: "time"))
  var now: String?

  @Flag(
    help: .words(
      de: "Zeigen, was geschähe, und nichts ändern.",
      en: "Show what would happen, and change nothing."))
  var dryRun = false
}

extension GlobalOptions {
  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The command as typed, for the history.
  var words: String {
    (["takt"] + Speech.current.words).map(\.shellWord).joined(separator: " ")
  }

  /// May Takt ask? Only somebody at a terminal who did not forbid it.
  var mayAsk: Bool { !noInput && !json && Terminal.standardInput.isInteractive }

  /// Somebody said what time it is: then nothing that the clock tells belongs on the screen.
  var isClockFixed: Bool { now != nil || environment["TAKT_NOW"]?.isEmpty == false }

  /// Nobody named a plan file: it lies in the user's data folder.
  var isDefaultPlan: Bool { plan == nil && environment["TAKT_PLAN"]?.isEmpty ?? true }

  /// Where the plan lies: `--plan`, else `TAKT_PLAN`, else the user's data folder.
  /// - Throws: `CommandError.noHome` where none of them says.
  var planPath: String {
    get throws {
      if let path = plan ?? environment["TAKT_PLAN"].flatMap({ $0.isEmpty ? nil : $0 }) {
        return path
      }
      if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
        return data + "/takt/plan.takt"
      }
      guard let home = environment["HOME"], !home.isEmpty else { throw CommandError.noHome }
      return home + "/.local/share/takt/plan.takt"
    }
  }

  /// A writer for people: in their language, their width, with colour where it shows.
  var writer: TextWriter {
    let output = Terminal.standardOutput
    let isColoured =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        output.isInteractive && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      }
    return TextWriter(
      language: Speech.current.language, isColoured: isColoured,
      width: output.width(environment: environment), remedyWords: Remedy.words)
  }

  /// Prints a report: as it is for scripts, worded for people.
  func show<Report: Encodable>(
    _ report: Report, _ text: (TextWriter, Report) -> String
  ) throws {
    try show(json ? report.jsonText : laidOut(text, report))
  }

  /// Prints a report as `show` does; what there is to know beside the report comes after it, and under `--json` in it, too.
  func show<Report: Encodable>(
    _ noted: Noted<Report>, _ text: (TextWriter, Report) -> String
  ) throws {
    try show(json ? noted.jsonText : laidOut(text, noted.report))
    Notice.say(noted.notices)
  }

  /// What is no table is broken at blanks where it is longer than a line.
  private func laidOut<Report>(_ text: (TextWriter, Report) -> String, _ report: Report) -> String {
    let writer = writer
    return text(writer, report).laidOut(in: writer.width)
  }

  private func show(_ text: String) throws {
    try Terminal.standardOutput.present(text, mayPage: !json && !noInput, environment: environment)
  }

  /// Says something beside the data.
  func note(de: String, en: String) {
    Terminal.standardError.write(String.words(de: de, en: en).harmlessLines)
  }
}
