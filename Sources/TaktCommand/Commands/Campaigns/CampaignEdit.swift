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
    let plan = try global.openStepwise()
    let given: [Any?] = [
      name, objective, audience.first, from, to, owner, deputy, budget, hours,
    ]
    guard given.contains(where: { $0 != nil }) else { throw ChangeError.nothing }
    let old = try plan.campaign(named: campaign)
    var campaign = old
    if let name { campaign.name = try Name(name) }
    if let objective { campaign.objective = objective }
    if !audience.isEmpty {
      campaign.audiences = try audience.map { try plan.audience(named: $0) }.distinct
    }
    campaign.period = try plan.period(
      from: from ?? campaign.period.from.description, to: to ?? campaign.period.to.description)
    if let owner {
      campaign.owner = try owner.nilForNone.map { try plan.person(named: $0).reference }
    }
    if let deputy {
      campaign.deputy = try deputy.nilForNone.map { try plan.person(named: $0).reference }
    }
    campaign.budget = try Budget(
      money: budget.map { try $0.nilForNone.map(TypedAmount.money) } ?? campaign.budget.money,
      minutes: hours.map { try $0.nilForNone.map(TypedAmount.minutes) } ?? campaign.budget.minutes)
    try plan.repository.update(old, to: campaign, by: plan.author())
    try plan.show(changed: campaign)
  }
}
