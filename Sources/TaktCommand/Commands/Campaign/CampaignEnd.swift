import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt campaign end NAME`.
struct CampaignEnd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end",
      abstract: .words(de: "Eine laufende Kampagne beenden.", en: "End a running campaign."),
      discussion: .words(
        de: """
          Beiträge, die noch geplant sind, bleiben im Plan; die Auswertung zeigt takt \
          review NAME.
          """,
        en: "Posts still planned stay in the plan; takt review NAME shows the evaluation."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    let plan = try global.openPlan()
    let running = try plan.campaign(named: campaign)
    let campaign = try running.ended()
    try plan.repository.update(running, to: campaign, by: plan.author())
    try plan.show(changed: campaign)
    try plan.sayWhatIsLeft(of: campaign)
  }
}

extension OpenPlan {
  /// Posts that an ended campaign still has in the plan.
  fileprivate func sayWhatIsLeft(of campaign: Campaign) throws {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    filter.statuses.wanted = PostStatus.allCases.filter(\.isOpen)
    let left = try repository.posts(filter).count
    guard left > 0 else { return }
    let name = campaign.name.text.shellWord
    options.note(
      de:
        "Noch geplant: \(left). Auslassen: `takt post skip campaign:\(name) status:draft,inReview,approved`.",
      en:
        "Still planned: \(left). Skip them: `takt post skip campaign:\(name) status:draft,inReview,approved`."
    )
  }
}
