import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post copy ID…|FILTER… --to 2026-W14`.
struct PostCopy: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "copy",
      abstract: .words(de: "Beiträge als neue Entwürfe kopieren.", en: "Copy posts as new drafts."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination

  func run() throws {
    let plan = try global.openPlan()
    let copies = try plan.posts(in: destination.selection).map { post in
      try post.channel.network.checkPlannable()
      return (post: post, to: try plan.existing(plan.time(of: post, movedTo: destination.to)))
    }
    let copied = try plan.repository.copy(copies, by: plan.author())
    try plan.show(changed: copied) { $0.steps($1) }
  }
}
