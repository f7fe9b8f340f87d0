import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post show ID`.
struct PostShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(de: "Einen Beitrag ganz zeigen.", en: "Show a post in full."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID

  func run() throws {
    let plan = try global.openPlan()
    let post = try plan.measured([plan.repository.post(id)])[0]
    try global.show(PostReport(post, in: plan.zone)) { $0.post($1) }
  }
}
