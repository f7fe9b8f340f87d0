import ArgumentParser
import Exchange
import Planning
import Rendering
import Reports
import Storage

extension DateOrder: ExpressibleByArgument {}

/// `takt import FILE…`: results come in from the networks' export files.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: .words(
        de: "Ergebnisse aus Exportdateien holen.", en: "Take in results from export files."),
      discussion: .words(
        de: "Formate:\n\(formats(in: .german))\nWelches es ist, erkennt Takt am Inhalt.",
        en: "Formats:\n\(formats(in: .english))\nTakt sees from the content which one it is."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Die Dateien.", en: "The files.")) var files: [String]
  @Option(
    help: .words(de: "Das Konto, von dem sie handeln.", en: "The account that they are of."))
  var channel: String?
  @Option(help: .words(de: "Das Format, statt es zu erkennen.", en: "The format, not recognised."))
  var format: String?
  @Flag(
    help: .words(
      de: "Beiträge, die der Plan nicht kennt, aufnehmen.",
      en: "Take in posts that the plan does not know."))
  var adopt = false
  @Flag(help: .words(de: "Alle Zeilen oder keine.", en: "All rows or none.")) var strict = false
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wann die Zahlen abgelesen wurden; sonst jetzt.",
      en: "When the numbers were read off; else now.", valueName: "time"))
  var at: String?
  @Option(
    help: .words(
      de: "Datum mit Schrägstrich: dmy oder mdy.", en: "Dates with slashes: dmy or mdy."))
  var dateOrder: DateOrder?

  func run() throws {
    let plan = try global.openPlan()
    let options = ImportMatching.Options(
      zone: plan.zone, now: plan.now, observedAt: try at.map { try plan.past($0) },
      channel: try channel.map { try plan.channel(named: $0) }, adopts: adopt)
    let read = try files.map(exported)
    var outcomes: [ImportOutcome] = []
    try plan.repository.takeImports(hashes: read.map(\.hash), by: plan.author()) { scene in
      var matching = ImportMatching(scene, options)
      for file in read { matching.take(file.posts, file: file.name, hash: file.hash) }
      outcomes = matching.outcomes
      if strict { try refuseGaps(in: outcomes) }
      return matching.batches
    }
    let report = ImportReport(outcomes, in: Speech.current.language, dryRun: global.dryRun)
    try global.show(report) { $0.importReport($1) }
  }

  private struct ReadFile {
    let name: String
    let hash: String
    let posts: ExportedPosts
  }

  private func exported(_ path: String) throws -> ReadFile {
    let file = InputFile(path: path)
    let bytes = try file.bytes(upTo: ResultsFile.sizeLimit)
    let posts = try ResultsFile.read(
      bytes, named: path, format: format, dateOrder: dateOrder)
    return ReadFile(name: file.name, hash: SHA256.hexadecimal(of: bytes), posts: posts)
  }

  /// - Throws: `ImportRefusal` for the first row that `--strict` does not let pass.
  private func refuseGaps(in outcomes: [ImportOutcome]) throws(ImportRefusal) {
    for outcome in outcomes where !outcome.isComplete {
      let count = outcome.skipped.count + outcome.unmatched.count
      if let row = outcome.skipped.first {
        throw .skipped(outcome.file, line: row.line, reason: row.reason, count: count)
      }
      if let row = outcome.unmatched.first {
        throw .unmatched(outcome.file, line: row.line, count: count)
      }
    }
  }

  private static func formats(in language: Language) -> String {
    ResultsFile.formats.map { "  \($0.name): \($0.wording.text(in: language))" }
      .joined(separator: "\n")
  }
}
