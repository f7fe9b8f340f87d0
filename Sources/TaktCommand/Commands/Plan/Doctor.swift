import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt doctor`: is the plan file sound?
struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Nachsehen, ob mit der Plandatei alles stimmt.",
        en: "Look whether all is well with the plan file."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let report = try global.opening.examine(version: Takt.version)
    try global.show(report) { $0.doctor($1) }
    if !report.isSound { throw ExitCode(foundSomething) }
  }
}
