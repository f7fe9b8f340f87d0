import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let name = try Name(name)
    let chosen = try networks.flatMap(networkList)
    let audience = try plan.repository.addAudience(by: plan.author()) { id in
      try Audience(
        id: id, name: name, segment: segment, description: description,
        networks: chosen.isEmpty ? segment.networks : chosen)
    }
    if chosen.isEmpty {
      global.note(de: segment.reason.german, en: segment.reason.english)
    }
    try global.show(ChangeReport([AudienceReport(audience)], dryRun: global.dryRun)) {
      $0.audiences($1)
    }
  }
}

/// Networks joined by commas, each once, none of them closed.
func networkList(_ text: String) throws -> [Network] {
  try text.split(separator: ",").map { part in
    let network = try Network.find(part.trimmed)
    try network.checkPlannable()
    return network
  }
}
