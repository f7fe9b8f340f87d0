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
        en: "Posts one after another, a line each."),
      discussion: .examples(
        de: """
          takt agenda
          takt agenda --from 1.4. --to 30.4. owner:Anna
          """,
        en: """
          takt agenda
          takt agenda --from 2026-04-01 --to 2026-04-30 owner:Anna
          """))
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
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    try global.show(
      plan.agenda(from: from, to: to, selection.posts), output, in: plan,
      picturesOf: { $0.days.flatMap(\.posts) }, text: { $0.agenda($1) }, page: { $0.agenda($1) })
  }
}
