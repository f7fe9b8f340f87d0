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
          Ohne --plan liegt sie im eigenen Datenordner. Eine vorhandene Datei bleibt, wie \
          sie ist. Die Sprache von --lang behält der Plan.
          """,
        en: """
          Without --plan it lies in your data folder. An existing file stays as it is. The \
          plan keeps the language of --lang.
          """
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: .words(de: "Name der Firma oder Marke.", en: "Name of the firm or brand."))
  var name: String?
  @Option(help: .words(de: "Zeitzone der Firma.", en: "The firm's time zone."))
  var timeZone = "Europe/Berlin"
  @Option(help: .words(de: "Währung, drei Buchstaben.", en: "Currency, three letters."))
  var currency = "EUR"
  @Option(
    help: .words(
      de: "Wo die Firma ihre Feiertage hat: DE-BY, AT-9, CH-ZH; mehrere mit Komma.",
      en: "Where the firm has its public holidays: DE-BY, AT-9, CH-ZH; several by commas.",
      valueName: "regions"))
  var holidays: String?

  func run() throws {
    _ = try PlanOpening.zone(timeZone)
    var settings = PlanSettings(
      name: try Name(name ?? .words(de: "Mein Plan", en: "My plan")), timeZone: timeZone,
      currency: try Currency(currency), language: global.lang)
    settings.regions = try holidays.map { try Region.list($0) } ?? []
    if !global.dryRun { try makeFolder(of: global.planPath) }
    try global.show(global.opening.create(settings)) { $0.newPlan($1) }
  }

  /// The folder for data need not exist yet; it is for its owner only. A folder that somebody named
  /// and that is not there is rather a typing error.
  private func makeFolder(of path: String) throws {
    guard global.isDefaultPlan else { return }
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
