import Actions
import Planning
import Rendering
import Reports

/// A campaign comes to its end, then to its evaluation; on a terminal somebody is asked what it taught.
struct CampaignClosing {
  let plan: OpenPlan
  let options: GlobalOptions

  /// - Parameter lesson: what was learnt; nil: it is asked for.
  func end(_ campaign: String, lesson: String? = nil) throws {
    let step = try plan.endCampaign(campaign, lesson: lesson)
    try options.show(step) { $0.campaign(moved: $1) }
    let ended = step.report.change.changed[0].reference
    if lesson == nil { try askWhatWasLearnt(in: ended) }
  }

  /// On a terminal a lesson can be given at once; elsewhere it is said how.
  private func askWhatWasLearnt(in campaign: Reference<Campaign>) throws {
    guard options.mayAsk else {
      let help = Speech.current.speaker.told(.campaign(.addLesson, campaign.name))
      return options.note(de: "Was haben Sie gelernt? \(help)", en: "What did you learn? \(help)")
    }
    let dialogue = LessonDialogue(plan: plan, campaign: campaign, options: options)
    guard let text = dialogue.askWhatWasLearnt() else { return }
    let report = try plan.saying(dialogue.words(learning: text))
      .addLesson(text, of: campaign)
    Terminal.standardError.write(options.writer.lessons(report))
  }

  /// - Parameter lesson: what was learnt; nil: it is asked for where it can be.
  func evaluate(_ campaign: String, lesson: String? = nil) throws {
    let step =
      options.mayAsk
      ? try askAndEvaluate(campaign, lesson)
      : try plan.evaluateCampaign(campaign, lesson: lesson)
    try options.show(step) { $0.campaign(moved: $1) }
  }

  /// Asks what was heeded, and what was learnt where nobody said it yet.
  private func askAndEvaluate(
    _ campaign: String, _ lesson: String?
  ) throws -> Noted<CampaignStepReport> {
    _ = try plan.author()  // where several could be meant, before anything is asked
    let (shown, lessons) = try plan.campaignToEvaluate(campaign)
    let dialogue = LessonDialogue(plan: plan, campaign: shown.reference, options: options)
    try dialogue.askWhatWasHeeded(lessons.unanswered)
    guard lesson == nil, lessons.own.isEmpty, let text = dialogue.askWhatWasLearnt() else {
      return try plan.evaluate(shown, lesson: lesson)
    }
    return try plan.saying(dialogue.words(evaluatingWith: text)).evaluate(shown, lesson: text)
  }
}
