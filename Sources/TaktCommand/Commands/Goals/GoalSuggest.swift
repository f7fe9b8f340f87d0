import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt goal suggest CAMPAIGN`.
struct GoalSuggest: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: .words(
        de: "Ziele vorschlagen, die zum Vorhaben und zu den Netzwerken passen.",
        en: "Propose goals that suit the objective and the networks."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Für welche Kampagne.", en: "For which campaign."))
  var campaign: String

  func run() throws {
    let plan = try global.openStepwise()
    let campaign = try plan.campaign(named: campaign)
    let before = CalendarSpan(
      from: campaign.period.from.adding(days: -campaign.period.length),
      through: campaign.period.from, in: plan.zone)
    let proposals = campaign.proposals(
      posts: try plan.measuredPosts(PostFilter(span: before)),
      channels: try plan.channelMeasurements(), zone: plan.zone, now: plan.now)
    try global.show(
      GoalSuggestions(campaign, proposals, currency: plan.settings.currency.code)
    ) { $0.suggestions($1) }
  }
}
