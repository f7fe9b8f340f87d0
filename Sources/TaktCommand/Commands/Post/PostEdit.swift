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
    let step = try changes.step(for: plan.repository.post(id), in: plan)
    let changed = try plan.repository.update([id], by: plan.author(), step)
    try plan.show(changed: changed) { $0.posts($1) }
  }
}
