import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Segment: ExpressibleByArgument {}

/// `takt audience add NAME --segment b2c`.
struct AudienceAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Eine Zielgruppe aufnehmen.", en: "Add an audience."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    help: .words(
      de: "b2c: Verbraucher; b2b: Geschäftskunden.", en: "b2c: consumers; b2b: business customers.")
  )
  var segment: Segment
  @Option(help: .words(de: "Wer das ist, in einem Satz.", en: "Who they are, in a sentence."))
  var description: String?
  @Option(
    help: .words(
      de: "Netzwerke, das beste zuerst; sonst die üblichen.",
      en: "Networks, the best first; else the usual ones."))
  var networks: [String] = []

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.addAudience(
      name, segment, description: description, networks: networks.flatMap(Network.list))
    try global.show(report) { $0.audiences($1) }
  }
}
