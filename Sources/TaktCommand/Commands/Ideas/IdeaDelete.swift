import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt idea delete ID…`.
struct IdeaDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Ideen löschen, aus denen kein Beitrag entstand.",
        en: "Delete ideas of which no post was made."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummern.", en: "Their numbers.")) var ids: [IdeaID]

  func run() throws {
    let plan = try global.openStepwise()
    let ideas = try ids.distinct.map { plan.report(on: try plan.repository.idea($0)) }
    try plan.repository.delete(ids.distinct, by: plan.author())
    try global.show(ChangeReport(ideas, dryRun: global.dryRun)) { writer, report in
      writer.deleted(report) { "\($0.id) \($0.text.prefix(40))" }
    }
  }
}
