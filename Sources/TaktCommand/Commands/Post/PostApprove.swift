import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post approve ID…`.
struct PostApprove: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve",
      abstract: .words(de: "Freigeben.", en: "Approve."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    let posts = try plan.posts(in: selection)
    try plan.stopAtErrors(on: posts)
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author()) {
      try $0.approved()
    }
    try plan.show(changed: changed) { $0.steps($1) }
  }
}
