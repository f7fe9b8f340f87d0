import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt feedback edit ID`.
struct FeedbackEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Eine Rückmeldung ändern; ohne Angaben öffnet sich auf einem Terminal der Editor.",
        en: "Change feedback; without options a terminal opens the editor."),
      discussion: .words(
        de: "--campaign none: Es geht um die Firma im Ganzen.",
        en: "--campaign none: it is about the firm as a whole."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Rückmeldung.", en: "The feedback's number."))
  var feedback: FeedbackID
  @OptionGroup var rewording: Rewording
  @OptionGroup var subject: SubjectChoice
  @Option(
    help: .words(
      de: "positive (Lob), neutral oder negative (Kritik).",
      en: "positive (praise), neutral or negative (criticism)."))
  var tone: Planning.Tone?
  @Flag(
    inversion: .prefixedNo,
    help: .words(de: "Ob sie eine Antwort braucht.", en: "Whether it needs an answer."))
  var followUp: Bool?
  @Option(
    parsing: .unconditional,
    help: .words(de: "An welchem Tag.", en: "On which day.", valueName: "day"))
  var on: String?

  func run() throws {
    let plan = try global.openStepwise()
    let author = try plan.author()
    let old = try plan.repository.feedback(feedback)
    let step = try step(from: old, in: plan)
    let feedback = try plan.repository.updateFeedback(old.id, by: author) { feedback in
      let changed = try step(feedback)
      guard changed != feedback else { throw ChangeError.nothing }
      return changed
    }
    try plan.show(changed: feedback)
  }

  /// What was given, looked up in the plan and ready to be done to the feedback as it is by then.
  private func step(
    from old: Feedback, in plan: StepwisePlan
  ) throws -> (Feedback) throws -> Feedback {
    let subject = try newSubject(in: plan)
    let day = try on.map(plan.pastDay)
    let isAlone = subject == nil && day == nil && tone == nil && followUp == nil
    let text = try rewording.text(
      instead: old.text, isAlone: isAlone, mayAsk: global.mayAsk)
    return { feedback in
      var changed = feedback
      if let text { try changed.reword(text) }
      if let subject { changed.subject = subject }
      if let day { changed.day = day }
      if let tone { changed.tone = tone }
      if let followUp { changed.followUp = followUp ? .open : .none }
      return changed
    }
  }

  /// nil where it stays, and nil inside where it is about nothing in particular any more.
  private func newSubject(in plan: StepwisePlan) throws -> Feedback.Subject?? {
    if subject.campaign?.nilForNone == nil, subject.campaign != nil { return .some(nil) }
    return try subject.found(in: plan).map { .some($0.ofFeedback) }
  }
}
