import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post skip ID…`.
struct PostSkip: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skip",
      abstract: .words(
        de: "Auslassen; der Beitrag bleibt im Plan.", en: "Skip; the post stays in the plan."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    let posts = try plan.posts(in: selection)
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author()) {
      try $0.skipped()
    }
    try plan.show(changed: changed) { $0.steps($1) }
  }
}
