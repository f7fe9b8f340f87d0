import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post reject ID…`.
struct PostReject: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: .words(de: "Zurückgeben: wieder ein Entwurf.", en: "Hand back: a draft again."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    let posts = try plan.posts(in: selection)
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author()) {
      try $0.rejected()
    }
    try plan.show(changed: changed) { $0.steps($1) }
  }
}
