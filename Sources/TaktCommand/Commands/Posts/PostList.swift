import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().posts(selection.posts)) { $0.list($1) }
  }
}
