import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post move ID…|FILTER… --to "+1w"`.
struct PostMove: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: .words(de: "Beiträge verschieben.", en: "Move posts."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination

  func run() throws {
    let plan = try global.openPlan()
    let posts = try plan.posts(in: destination.selection)
    let moved = try plan.repository.update(posts.map(\.id), by: plan.author()) { post in
      try post.moved(to: plan.existing(plan.time(of: post, movedTo: destination.to)))
    }
    try plan.show(changed: moved) { $0.steps($1) }
  }
}
