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
  @OptionGroup var series: FollowingOption

  func run() throws {
    let plan = try global.openStepwise()
    let post = try plan.repository.post(id)
    let posts = try plan.posts([post], with: series)
    let step = try changes.step(for: post, in: plan)
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author()) { old in
      let new = try step(old)
      guard new != old || series.following else { throw ChangeError.nothing }
      return new
    }
    try plan.show(changed: changed) { $0.posts($1) }
  }
}
