import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let (post, tied) = try global.openPlan().post(id)
    try global.show(post) { $0.post($1, tied: tied) }
  }
}
