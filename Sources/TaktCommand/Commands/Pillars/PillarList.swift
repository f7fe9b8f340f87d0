import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt pillar list`.
struct PillarList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Alle zeigen, mit der Zahl ihrer Beiträge.",
        en: "Show all, with the number of their posts."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    let posts = try plan.repository.postCountsByPillar()
    let pillars = try plan.repository.pillars().map { pillar in
      PillarReport(pillar, posts: posts[pillar.id] ?? 0)
    }
    try global.show(pillars) { $0.list($1) }
  }
}
