import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Planning.Tone: ExpressibleByArgument {}

/// `takt feedback add TEXT`.
struct FeedbackAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(
        de: "Festhalten, was jemand gesagt hat.", en: "Keep what somebody said."),
      discussion: .words(
        de: """
          Beispiel: takt feedback add "Gibt es das Brot auch kleiner?" --post 12 --follow-up. Ohne \
          --post, --channel oder --campaign geht es um die Firma im Ganzen. Schreiben Sie keine \
          Namen von Privatleuten auf (DSGVO): was gesagt wurde, nicht von wem. Höchstens 2.000 \
          Zeichen.
          """,
        en: """
          Example: takt feedback add "Do you bake it smaller, too?" --post 12 --follow-up. Without \
          --post, --channel or --campaign it is about the firm as a whole. Write down no names of \
          private people (GDPR): what was said, not by whom. At most 2,000 characters.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @OptionGroup var subject: SubjectChoice
  @Option(
    help: .words(
      de: "positive (Lob), neutral oder negative (Kritik).",
      en: "positive (praise), neutral or negative (criticism)."))
  var tone: Planning.Tone = .neutral
  @Flag(
    help: .words(
      de: "Es braucht noch eine Antwort; takt today erinnert daran.",
      en: "It still needs an answer; takt today reminds you."))
  var followUp = false
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "An welchem Tag; sonst heute.", en: "On which day; else today.", valueName: "day"))
  var on: String?

  func run() throws {
    let plan = try global.openPlan()
    if source.waits { try plan.check(subject.request, day: on) }
    guard let text = try source.text(mayAsk: global.mayAsk) else { throw CommandError.textMissing }
    var request = FeedbackRequest()
    request.subject = subject.request
    request.tone = tone
    request.needsAnswer = followUp
    request.day = on
    try global.show(plan.addFeedback(text, request)) { $0.feedback($1) }
  }
}
