import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
