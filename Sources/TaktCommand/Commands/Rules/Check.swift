import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt check [ID…|FILTER…]`.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Geplante Beiträge prüfen: Länge, Zeiten, Zuständige, Netzwerk.",
        en: "Check planned posts: length, times, responsibility, network."),
      discussion: .words(
        de: "Der Exitcode ist 1, wenn eine Warnung oder ein Fehler gefunden wird.",
        en: "The exit code is 1 if a warning or an error is found."
      ).examples(
        """
        takt check
        takt check week:next
        """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: ShownSelection

  func run() throws {
    let report = try global.openPlan().check(selection.posts)
    try global.show(report) { $0.check($1) }
    if report.findings.contains(where: { $0.severity > .hint }) {
      throw ExitCode(foundSomething)
    }
  }
}
