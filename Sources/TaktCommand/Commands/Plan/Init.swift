import Actions
import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// `takt init`: a new plan file.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(de: "Eine neue Plandatei anlegen.", en: "Make a new plan file."),
      discussion: .words(
        de: """
          Auf einem Terminal fragt es nach der Firma, wen sie erreichen will, wer mitarbeitet, nach der \
          ersten Kampagne und den ersten Sendeplätzen: drei Minuten, und jede Antwort steht als der \
          Befehl da, der dasselbe tut. Mit --no-input oder einer eigenen Option legt es nur die Datei an.

          Ohne --plan liegt sie im eigenen Datenordner. Eine vorhandene Datei bleibt, wie sie ist. Die \
          Sprache von --lang behält der Plan.
          """,
        en: """
          On a terminal it asks for the firm, whom it wants to reach, who works there, the first \
          campaign and the first slots: three minutes, and each answer is shown as the command that does \
          the same. With --no-input or an option of its own it only makes the file.

          Without --plan it lies in your data folder. An existing file stays as it is. The plan keeps the \
          language of --lang.
          """
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: .words(de: "Name der Firma oder Marke.", en: "Name of the firm or brand."))
  var name: String?
  @Option(
    help: .words(
      de: "Zeitzone der Firma; sonst nach --holidays, sonst Europe/Berlin.",
      en: "The firm's time zone; else by --holidays, else Europe/Berlin."))
  var timeZone: String?
  @Option(
    help: .words(
      de: "Währung, drei Buchstaben; sonst nach --holidays, sonst EUR.",
      en: "Currency, three letters; else by --holidays, else EUR."))
  var currency: String?
  @Option(
    help: .words(
      de: "Wo die Firma ihre Feiertage hat: Bayern, Wien, CH-ZH; mehrere mit Komma.",
      en: "Where the firm has its public holidays: Bavaria, Vienna, CH-ZH; several by commas.",
      valueName: "regions"))
  var holidays: String?

  func run() throws {
    let isTold = [name, timeZone, currency, holidays].contains { $0 != nil }
    guard isTold || !global.mayAsk || global.dryRun else {
      return try SetUpDialogue(options: global).run()
    }
    var settings = PlanSettings(
      name: try name.map { try Name($0) } ?? .ofNewPlan,
      regions: try holidays.map { try Region.list($0) } ?? [], language: global.lang)
    if let timeZone { settings.timeZone = timeZone }
    if let currency { settings.currency = try Currency(currency) }
    try global.show(global.makePlan(settings)) { $0.newPlan($1) }
  }
}

extension Name {
  /// The name of a plan to which nobody gave one.
  static var ofNewPlan: Name {
    get throws { try Name(.words(de: "Mein Plan", en: "My plan")) }
  }
}

extension GlobalOptions {
  /// Makes the plan file.
  /// - Throws: `SettingError.unknownTimeZone`, `PlanFileError.planExists`, `.cannotCreate`.
  func makePlan(_ settings: PlanSettings) throws -> ChangeReport<PlanReport> {
    _ = try PlanOpening.zone(settings.timeZone)
    if !dryRun { try makeFolder(of: planPath) }
    return try opening.create(settings)
  }

  /// The folder for data need not exist yet; it is for its owner only. A folder that somebody named
  /// and that is not there is rather a typing error.
  private func makeFolder(of path: String) throws {
    guard isDefaultPlan else { return }
    let folder = path.folder
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw PlanFileError.cannotCreate(path: folder, reason: error.localizedDescription)
    }
  }
}
