import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Segment: ExpressibleByArgument {}

/// `takt audience …`.
struct AudienceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audience",
      abstract: .words(
        de: "Wen die Firma erreichen will, und wo.",
        en: "Whom the firm wants to reach, and where."),
      subcommands: [
        AudienceAdd.self, ThingList<Self>.self, AudienceEdit.self, ThingDelete<Self>.self,
      ])
  }
}

/// `takt audience list` and `takt audience delete NAME`.
extension AudienceCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<AudienceReport> {
    Listing(things: { try $0.audiences() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, AudienceReport> {
    Deletion(
      abstract: .words(
        de: "Eine Zielgruppe löschen, für die keine Kampagne ist.",
        en: "Delete an audience that no campaign is for."),
      which: .words(de: "Welche.", en: "Which.", valueName: "audience"),
      deleting: { .audience($0) }, name: { $1.name })
  }
}

/// `takt audience add NAME --segment b2c`.
struct AudienceAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Eine Zielgruppe aufnehmen.", en: "Add an audience."),
      discussion: .examples(
        de: """
          takt audience add Nachbarn --segment b2c
          takt audience add Einkäufer --segment b2b --networks xing,linkedin
          """,
        en: """
          takt audience add Neighbours --segment b2c
          takt audience add Buyers --segment b2b --networks xing,linkedin
          """))
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
