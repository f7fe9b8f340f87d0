import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt audience edit NAME`.
struct AudienceEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(de: "Eine Zielgruppe ändern.", en: "Change an audience."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var audience: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(help: .words(de: "b2c oder b2b.", en: "b2c or b2b.")) var segment: Segment?
  @Option(help: .words(de: "Wer das ist; none für nichts.", en: "Who they are; none for nothing."))
  var description: String?
  @Option(help: .words(de: "Netzwerke, das beste zuerst.", en: "Networks, the best first."))
  var networks: [String] = []

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.editAudience(
      audience, name: name, segment: segment, description: description,
      networks: networks.flatMap(Network.list))
    try global.show(report) { $0.audiences($1) }
  }
}
