import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Objective: ExpressibleByArgument {}

/// `takt campaign add NAME --objective O --audience A --from D --to D`.
struct CampaignAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Eine Kampagne anlegen.", en: "Add a campaign."),
      discussion: .words(
        de: """
          Vor dem Start braucht sie ein Ziel: takt goal suggest NAME, dann takt goal add. Gibt es \
          Lehren aus ähnlichen Kampagnen, stehen die neuesten darunter.
          """,
        en: """
          Before it starts it needs a goal: takt goal suggest NAME, then takt goal add. Where similar \
          campaigns taught lessons, the newest are shown below.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    help: .words(
      de: """
        awareness (Bekanntheit), acquisition (Neukunden), relationship \
        (Kundenbeziehungen), launch (Produkteinführung).
        """,
      en: "awareness, acquisition, relationship or launch."))
  var objective: Objective
  @Option(help: .words(de: "Zielgruppe; auch mehrere.", en: "Audience; several too."))
  var audience: [String]
  @Option(
    parsing: .unconditional, help: .words(de: "Erster Tag.", en: "First day.", valueName: "day"))
  var from: String
  @Option(
    parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day"))
  var to: String
  @Option(help: .words(de: "Wer zuständig ist.", en: "Who is responsible.")) var owner: String?
  @Option(help: .words(de: "Wer vertritt.", en: "Who stands in.")) var deputy: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Geld, etwa 500 oder 499,50.", en: "Money, such as 500 or 499.50."))
  var budget: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Arbeitsstunden, etwa 20 oder 7,5.", en: "Hours of work, such as 20 or 7.5."))
  var hours: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = CampaignRequest(name, objective, for: audience, from: from, to: to)
    request.owner = owner
    request.deputy = deputy
    request.money = try budget.map(TypedAmount.money)
    request.minutes = try hours.map(TypedAmount.minutes)
    try global.show(plan.addCampaign(request)) { $0.campaign(added: $1) }
  }
}
