import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post submit ID…`.
struct PostSubmit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: .words(de: "Zur Prüfung vorlegen.", en: "Hand in for review."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    let posts = try plan.posts(in: selection)
    try plan.stopAtErrors(on: posts)
    let changed = try plan.repository.update(posts.map(\.id), by: plan.author()) {
      try $0.submitted()
    }
    try plan.show(changed: changed) { $0.steps($1) }
  }
}
