import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Planning.Tone: ExpressibleByArgument {}

/// `takt feedback …`.
struct FeedbackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "feedback",
      abstract: .words(
        de: "Rückmeldungen: was Leute gesagt haben.", en: "Feedback: what people said."),
      discussion: .words(
        de: """
          Halten Sie fest, was gesagt wurde, nicht von wem: Namen von Privatleuten gehören nicht \
          hierher (DSGVO). Was noch eine Antwort braucht, bekommt --follow-up; takt today erinnert \
          daran.
          """,
        en: """
          Keep what was said, not by whom: names of private people do not belong here (GDPR). What \
          still needs an answer gets --follow-up; takt today reminds you.
          """),
      subcommands: [
        FeedbackAdd.self, FeedbackList.self, FeedbackDone.self, FeedbackEdit.self,
        ThingDelete<Self>.self,
      ])
  }
}

/// `takt feedback delete ID`.
extension FeedbackCommand: DeletingNoun {
  static var deletion: Deletion<FeedbackID, FeedbackReport> {
    Deletion(
      abstract: .words(
        de: "Eine Rückmeldung löschen; die Nummer nennt takt feedback list.",
        en: "Delete feedback; takt feedback list tells the number."),
      which: .words(
        de: "Nummer der Rückmeldung.", en: "The feedback's number.", valueName: "feedback"),
      deleting: { .feedback($0) }, name: { $1.text })
  }
}

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
    var request = FeedbackRequest()
    request.subject = subject.request
    request.tone = tone
    request.needsAnswer = followUp
    request.day = on
    let text = try source.text(global) { [request] in try plan.draft(of: request) }
    try global.show(text.saved { try plan.addFeedback($0, request) }) { $0.feedback($1) }
  }
}

/// `takt feedback list`.
struct FeedbackList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Rückmeldungen zeigen, die neueste zuerst.", en: "Show feedback, the latest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(
    help: .words(
      de: "Nur was noch eine Antwort braucht.", en: "Only what still needs an answer."))
  var open = false
  @Option(
    help: .words(
      de: "Nur zu dieser Kampagne und ihren Beiträgen.", en: "Only on this campaign and its posts.")
  )
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.feedback(of: campaign, open: open)) { $0.list($1, isOpen: open) }
  }
}

/// `takt feedback done ID`.
struct FeedbackDone: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "done",
      abstract: .words(
        de: "Eine offene Rückmeldung als erledigt festhalten.", en: "Mark open feedback as done."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Rückmeldung.", en: "The feedback's number."))
  var feedback: FeedbackID

  func run() throws {
    try global.show(global.openPlan().answerFeedback(feedback)) { $0.feedback($1) }
  }
}

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
    var request = FeedbackRequest()
    request.subject = subject.request
    request.tone = tone
    request.needsAnswer = followUp
    request.day = on
    let text = try rewording.text(global, isAlone: request.isEmpty) {
      try plan.draft(of: feedback)
    }
    request.text = text?.text
    request.draft = text?.instead
    let report = try text.saved { _ in try plan.editFeedback(feedback, request) }
    try global.show(report) { $0.feedback($1) }
  }
}
