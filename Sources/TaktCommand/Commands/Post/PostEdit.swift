import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post edit ID`.
struct PostEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Einen Beitrag ändern; ohne Angaben öffnet sich der Editor.",
        en: "Change a post; without options the editor opens."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID
  @OptionGroup var changes: PostChanges

  func run() throws {
    let plan = try global.openPlan()
    let post = try plan.repository.post(id)
    let changed = try changes.applied(to: post, in: plan)
    guard changed != post else { throw CommandError.nothingToChange }
    try plan.repository.update([changed], by: plan.author())
    try plan.show(changed: [changed]) { $0.posts($1) }
  }
}
