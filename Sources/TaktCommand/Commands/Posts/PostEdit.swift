import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
  @OptionGroup var series: FollowingOption

  func run() throws {
    let plan = try global.openPlan()
    let draft =
      changes.waits ? try plan.textToEdit(of: id, following: series.following) : ""
    let revision = try changes.revision(mayAsk: global.mayAsk, of: draft)
    try global.show(plan.editPost(id, revision, following: series.following)) { $0.posts($1) }
  }
}
