import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let isEmpty = name == nil && segment == nil && description == nil && networks.isEmpty
    guard !isEmpty else { throw ChangeError.nothing }
    let old = try plan.audience(named: audience)
    let audience = try Audience(
      id: old.id, name: name.map { try Name($0) } ?? old.name, segment: segment ?? old.segment,
      description: description.map { $0.nilForNone } ?? old.description,
      networks: networks.isEmpty ? old.networks : networks.flatMap(networkList))
    try plan.repository.update(old, to: audience, by: plan.author())
    try global.show(ChangeReport([AudienceReport(audience)], dryRun: global.dryRun)) {
      $0.audiences($1)
    }
  }
}
