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
  @Option(
    help: .words(
      de: "Zuordnung der Spalten: Datei oder Name (takt map --help).",
      en: "What the columns are: a file or a name (takt map --help)."))
  var map: String?
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
    let plan = try global.openStepwise()
    var options = ImportMatching.Options(
      zone: plan.zone, now: plan.now, observedAt: try at.map { try plan.past($0) },
      channel: try channel.map { try plan.channel(named: $0) }, adopts: adopt)
    let formats = try formats(in: plan)
    let read = try files.map { try opened($0, among: formats) }
    let outcomes = try ImportRun(plan: plan, options: options, isStrict: strict).take(read)
    try show(outcomes)
    guard !global.dryRun, global.mayAsk, try mayAdopt(outcomes.reduce(0) { $0 + $1.strangers })
    else { return }
    options.adopts = true
    try show(ImportRun(plan: plan, options: options, isStrict: strict).take(read))
  }

  private func show(_ outcomes: [ImportOutcome]) throws {
    let report = ImportReport(outcomes, in: Speech.current.language, dryRun: global.dryRun)
    try global.show(report) { $0.importReport($1) }
  }

  /// The formats that files can be of: the one of `--map`, else those described in the plan and
  /// Takt's own.
  private func formats(in plan: StepwisePlan) throws -> [any ResultsFormat] {
    guard let map else {
      return try plan.repository.tableDescriptions().map { try TableMap($0).format }
        + ResultsFile.formats
    }
    let kept = try? plan.mapping(named: map)
    return [try kept.map { try TableMap($0) }?.format ?? TableMap(path: map).format]
  }

  private func opened(_ path: String, among formats: [any ResultsFormat]) throws -> ResultsFile {
    let file = try InputFile(path: path, upTo: ResultsFile.sizeLimit)
    let progress = Progress(of: file.name, total: file.count)
    return try ResultsFile(
      WatchedBytes(file) { progress.advance(to: $0) }, named: path,
      format: format ?? (map == nil ? nil : formats[0].name),
      among: formats, dateOrder: dateOrder)
  }

  /// Whether somebody at the terminal wants the posts that the plan does not know.
  private func mayAdopt(_ count: Int) throws -> Bool {
    guard !adopt, count > 0 else { return false }
    let question = String.words(
      de: """
        \(count == 1 ? "Eine Zeile ist" : "\(count) Zeilen sind") von Beiträgen, die der Plan nicht \
        kennt. Als veröffentlichte Beiträge aufnehmen? [j/N]
        """,
      en: """
        \(count == 1 ? "One row is" : "\(count) rows are") of posts that the plan does not know. \
        Take them in as published posts? [y/N]
        """)
    let answer = Terminal.ask(question)?.trimmed.lowercased() ?? ""
    return ["j", "ja", "y", "yes"].contains(answer)
  }

  private static func formats(in language: Language) -> String {
    ResultsFile.formats.map { "  \($0.name): \($0.wording.text(in: language))" }
      .joined(separator: "\n")
  }
}
