import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    _ = try plan.author()  // before anybody writes a text
    var request = FeedbackRequest()
    request.subject = subject.request
    request.tone = tone
    request.needsAnswer = followUp
    request.day = on
    request.text = try rewording.text(
      instead: plan.feedback(feedback).text, isAlone: request.isEmpty, mayAsk: global.mayAsk)
    try global.show(plan.editFeedback(feedback, request)) { $0.feedback($1) }
  }
}
