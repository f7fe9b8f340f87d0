import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
  @Option(help: .words(de: "Wer zuständig ist.", en: "Who is responsible.")) var owner: String?
  @Option(help: .words(de: "Wer vertritt.", en: "Who stands in.")) var deputy: String?
  @Option(parsing: .unconditional, help: .words(de: "Geld.", en: "Money.")) var budget: String?
  @Option(parsing: .unconditional, help: .words(de: "Arbeitsstunden.", en: "Hours of work."))
  var hours: String?

  func run() throws {
    let given: [Any?] = [
      name, objective, audience.first, from, to, owner, deputy, budget, hours,
    ]
    guard given.contains(where: { $0 != nil }) else { throw CommandError.nothingToChange }
    let plan = try global.openPlan()
    let old = try plan.campaign(named: campaign)
    var campaign = old
    if let name { campaign.name = try Name(name) }
    if let objective { campaign.objective = objective }
    if !audience.isEmpty { campaign.audiences = try audience.map { try plan.audience(named: $0) } }
    campaign.period = try plan.period(
      from: from ?? campaign.period.from.description, to: to ?? campaign.period.to.description)
    if let owner { campaign.owner = try plan.person(named: owner).reference }
    if let deputy { campaign.deputy = try plan.person(named: deputy).reference }
    campaign.budget = try Budget(
      money: budget.map { try Amount.money($0) } ?? campaign.budget.money,
      minutes: hours.map { try Amount.minutes($0) } ?? campaign.budget.minutes)
    try plan.repository.update(old, to: campaign, by: plan.author())
    try plan.show(changed: campaign)
  }
}
