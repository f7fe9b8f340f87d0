import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
        en: "Formats:\n\(formats(in: .english))\nTakt sees from the content which one it is."
      ).examples(
        de: """
          takt import LinkedIn-Beiträge.xlsx
          takt import facebook.csv --adopt
          takt import export.csv --channel xing --map xing.json --dry-run
          """,
        en: """
          takt import linkedin-posts.xlsx
          takt import facebook.csv --adopt
          takt import export.csv --channel xing --map xing.json --dry-run
          """))
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
      de: "Was in Daten mit Schrägstrich vorn steht.", en: "What comes first in dates with slashes."
    ))
  var dateOrder: DateOrder?

  func run() throws {
    let plan = try global.openPlan()
    var request = ImportRequest(files)
    request.channel = channel
    request.format = format
    request.map = map
    request.adopts = adopt
    request.isStrict = strict
    request.moment = at
    request.dateOrder = dateOrder
    let imported = try read(request, into: plan)
    try global.show(imported.report) { $0.importReport($1) }
    guard !global.dryRun, global.mayAsk, mayAdopt(imported.strangers) else { return }
    request.adopts = true
    try global.show(read(request, into: plan).report.report) { $0.importReport($1) }
  }

  private func read(_ request: ImportRequest, into plan: OpenPlan) throws -> Imported {
    try plan.importFiles(request) { name, count in
      let progress = Progress(of: name, total: count)
      return { progress.advance(to: $0) }
    }
  }

  /// Whether somebody at the terminal wants the posts that the plan does not know.
  private func mayAdopt(_ count: Int) -> Bool {
    guard !adopt, count > 0 else { return false }
    let question = String.yesOrNo(
      de: """
        \(count == 1 ? "Eine Zeile ist" : "\(count) Zeilen sind") von Beiträgen, die der Plan nicht \
        kennt. Als veröffentlichte Beiträge aufnehmen?
        """,
      en: """
        \(count == 1 ? "One row is" : "\(count) rows are") of posts that the plan does not know. \
        Take them in as published posts?
        """)
    return Confirmation.answer(to: question)
  }

  private static func formats(in language: Language) -> String {
    OpenPlan.importFormats.map { "  \($0.name): \($0.wording.text(in: language))" }
      .joined(separator: "\n")
  }
}
