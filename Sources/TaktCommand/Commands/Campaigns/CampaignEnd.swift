import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt campaign end NAME [--lesson TEXT]`.
struct CampaignEnd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end",
      abstract: .words(de: "Eine laufende Kampagne beenden.", en: "End a running campaign."),
      discussion: .words(
        de: """
          Beiträge, die noch geplant sind, bleiben im Plan; die Auswertung zeigt takt \
          review NAME. Auf einem Terminal fragt Takt danach, was Sie gelernt haben.
          """,
        en: """
          Posts still planned stay in the plan; takt review NAME shows the evaluation. On a terminal \
          Takt then asks what you learnt.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(
    help: .words(
      de: "Was Sie für das nächste Mal gelernt haben.", en: "What you learnt for the next time.",
      valueName: "text"))
  var lesson: String?

  func run() throws {
    let plan = try global.openStepwise()
    let running = try plan.campaign(named: campaign)
    let campaign = try running.ended()
    let moved = try plan.move(running, learning: lesson, by: plan.author()) { _ in campaign }
    try plan.show(moved: moved)
    try plan.sayWhatIsLeft(of: campaign)
    if lesson == nil { try plan.askWhatWasLearnt(in: campaign) }
  }
}

extension StepwisePlan {
  /// On a terminal a lesson can be given at once; elsewhere it is said how.
  fileprivate func askWhatWasLearnt(in campaign: Campaign) throws {
    guard options.mayAsk else {
      let name = campaign.name.text.shellWord
      return options.note(
        de: "Was haben Sie gelernt? `takt lesson add TEXT --campaign \(name)` hält es fest.",
        en: "What did you learn? `takt lesson add TEXT --campaign \(name)` keeps it.")
    }
    let dialogue = LessonDialogue(plan: self, campaign: campaign)
    guard let text = dialogue.askWhatWasLearnt() else { return }
    let author = try author(words: dialogue.words(learning: text))
    let lesson = try repository.addLesson(by: author) { id in
      try Lesson(id: id, campaign: campaign.reference, day: today, text: text)
    }
    let report = ChangeReport([LessonReport(lesson)], dryRun: options.dryRun)
    Terminal.standardError.write(options.writer.lessons(report))
  }

  /// Posts that an ended campaign still has in the plan.
  fileprivate func sayWhatIsLeft(of campaign: Campaign) throws {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    filter.statuses.wanted = PostStatus.open
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
