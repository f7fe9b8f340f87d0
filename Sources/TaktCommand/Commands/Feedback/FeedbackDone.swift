import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let done = try plan.repository.updateFeedback(feedback, by: plan.author()) { try $0.done() }
    try plan.show(changed: done)
  }
}
