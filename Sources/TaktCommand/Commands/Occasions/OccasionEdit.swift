import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt occasion edit ID`.
struct OccasionEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Einen Anlass ändern.", en: "Change an occasion."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Seine Nummer.", en: "Its number.")) var id: OccasionID
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag.", en: "First day.", valueName: "day")) var from: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day")) var to: String?
  @Option(help: .words(de: "Was für einer.", en: "Of what kind.")) var kind: Occasion.Kind?
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today; none: gar nicht.",
      en: "So long ahead takt today reminds you; none: never.", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = OccasionRequest()
    request.name = name
    request.from = from
    request.to = to
    request.kind = kind
    request.remind = remind
    try global.show(plan.editOccasion(id, request)) { $0.occasions($1) }
  }
}
