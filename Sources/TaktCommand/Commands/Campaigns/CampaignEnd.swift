import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    let step = try plan.endCampaign(campaign, lesson: lesson)
    try global.show(step) { $0.campaign(moved: $1) }
    let ended = step.report.change.changed[0].reference
    if lesson == nil { try askWhatWasLearnt(in: ended, plan) }
  }

  /// On a terminal a lesson can be given at once; elsewhere it is said how.
  private func askWhatWasLearnt(in campaign: Reference<Campaign>, _ plan: OpenPlan) throws {
    guard global.mayAsk else {
      let help = Speech.current.speaker.told(.campaign(.addLesson, campaign.name))
      return global.note(de: "Was haben Sie gelernt? \(help)", en: "What did you learn? \(help)")
    }
    let dialogue = LessonDialogue(plan: plan, campaign: campaign, options: global)
    guard let text = dialogue.askWhatWasLearnt() else { return }
    let report = try plan.saying(dialogue.words(learning: text))
      .addLesson(text, of: campaign)
    Terminal.standardError.write(global.writer.lessons(report))
  }
}

/// `takt campaign evaluate NAME [--lesson TEXT]`.
struct CampaignEvaluate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluate",
      abstract: .words(
        de: "Eine beendete Kampagne abschließen; sie braucht eine eigene Lehre.",
        en: "Close an ended campaign; it needs a lesson of its own."),
      discussion: .words(
        de: """
          Die Auswertung selbst zeigt takt review NAME: Lesen Sie sie zuerst. Auf einem Terminal \
          fragt Takt dann, welche früheren Lehren beherzigt wurden und was Sie gelernt haben.
          """,
        en: """
          The evaluation itself is shown by takt review NAME: read it first. On a terminal Takt then \
          asks which earlier lessons were heeded, and what you learnt.
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
    let plan = try global.openPlan()
    let lesson = try lesson.map { try Lesson.checked(text: $0) }
    let step =
      global.mayAsk
      ? try askAndEvaluate(plan, lesson)
      : try plan.evaluateCampaign(campaign, lesson: lesson)
    try global.show(step) { $0.campaign(moved: $1) }
  }

  /// Asks what was heeded, and what was learnt where nobody said it yet.
  private func askAndEvaluate(
    _ plan: OpenPlan, _ lesson: String?
  ) throws -> Noted<CampaignStepReport> {
    _ = try plan.author()  // where several could be meant, before anything is asked
    let (shown, lessons) = try plan.campaignToEvaluate(campaign)
    let dialogue = LessonDialogue(plan: plan, campaign: shown.reference, options: global)
    try dialogue.askWhatWasHeeded(lessons.unanswered)
    guard lesson == nil, lessons.own.isEmpty, let text = dialogue.askWhatWasLearnt() else {
      return try plan.evaluate(shown, lesson: lesson)
    }
    return try plan.saying(dialogue.words(evaluatingWith: text)).evaluate(shown, lesson: text)
  }
}
