import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt feedback delete ID`.
struct FeedbackDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Rückmeldung löschen; die Nummer nennt takt feedback list.",
        en: "Delete feedback; takt feedback list tells the number."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Rückmeldung.", en: "The feedback's number."))
  var feedback: FeedbackID

  func run() throws {
    try global.show(global.openPlan().deleteFeedback(feedback)) { $0.deleted($1) { $0.text } }
  }
}
