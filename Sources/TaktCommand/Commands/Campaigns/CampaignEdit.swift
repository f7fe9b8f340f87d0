import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt campaign edit NAME`.
struct CampaignEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Eine Kampagne ändern.", en: "Change a campaign."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(help: .words(de: "Das Vorhaben.", en: "The objective.")) var objective: Objective?
  @Option(help: .words(de: "Zielgruppe; auch mehrere.", en: "Audience; several too."))
  var audience: [String] = []
  @Option(parsing: .unconditional, help: .words(de: "Erster Tag.", en: "First day."))
  var from: String?
  @Option(parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day."))
  var to: String?
  @Option(
    help: .words(
      de: "Wer zuständig ist; none für niemanden.", en: "Who is responsible; none for nobody."))
  var owner: String?
  @Option(
    help: .words(de: "Wer vertritt; none für niemanden.", en: "Who stands in; none for nobody."))
  var deputy: String?
  @Option(
    parsing: .unconditional, help: .words(de: "Geld; none für keins.", en: "Money; none for none."))
  var budget: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Arbeitsstunden; none für keine.", en: "Hours of work; none for none."))
  var hours: String?

  func run() throws {
    let plan = try global.openPlan()
    var revision = CampaignRevision()
    revision.name = name
    revision.objective = objective
    revision.audiences = audience
    revision.from = from
    revision.to = to
    revision.owner = owner
    revision.deputy = deputy
    revision.money = try budget.map { try $0.nilForNone.map(TypedAmount.money) }
    revision.minutes = try hours.map { try $0.nilForNone.map(TypedAmount.minutes) }
    try global.show(plan.editCampaign(campaign, revision)) { $0.campaigns($1) }
  }
}
