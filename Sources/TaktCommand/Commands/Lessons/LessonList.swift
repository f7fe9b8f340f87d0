import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt lesson list`.
struct LessonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Die Lehren zeigen, die neueste zuerst.", en: "Show lessons, newest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    help: .words(
      de: "Die dieser Kampagne, und die anderen, die zu ihr passen.",
      en: "Those of this campaign, and others that suit it."))
  var campaign: String?

  func run() throws {
    let plan = try global.openStepwise()
    guard let campaign else {
      return try global.show(plan.repository.lessons().map(LessonReport.init)) { $0.list($1) }
    }
    let named = try plan.campaign(named: campaign)
    try global.show(plan.lessons(of: named).reports) { $0.list($1, of: named.name.text) }
  }
}

extension StepwisePlan {
  /// What a campaign taught, and what it could learn from others.
  func lessons(of campaign: Campaign) throws -> CampaignLessons {
    CampaignLessons(
      of: campaign, from: try repository.lessons(), of: try repository.campaigns(),
      uses: try repository.lessonUses(of: campaign.id))
  }
}
