import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post list [FILTER…]`.
struct PostList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Beiträge auflisten, ohne Filter alle.", en: "List posts, all of them without a filter."
      ))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openStepwise()
    let posts = try plan.measured(plan.postsIfAny(in: selection))
    try global.show(plan.reports(posts)) { $0.list($1) }
  }
}
