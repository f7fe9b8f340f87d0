import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt agenda [--from D --to D] [FILTER…]`.
struct Agenda: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agenda",
      abstract: .words(
        de: "Beiträge der Reihe nach, eine Zeile je Beitrag.",
        en: "Posts one after another, a line each."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag; sonst heute.", en: "First day; else today.", valueName: "day"))
  var from: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Letzter Tag; sonst vier Wochen später.", en: "Last day; else four weeks later.",
      valueName: "day"))
  var to: String?
  @OptionGroup var selection: ShownSelection

  func run() throws {
    let report = try global.openPlan().agenda(from: from, to: to, selection.posts)
    try global.show(report) { $0.agenda($1) }
  }
}
