import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt idea list`.
struct IdeaList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Offene Ideen zeigen, die ältesten zuerst.", en: "Show open ideas, the oldest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: .words(de: "Nur zu diesem Thema.", en: "Of this pillar only.")) var pillar: String?
  @Flag(help: .words(de: "Nur immergrüne.", en: "Evergreen ones only.")) var evergreen = false
  @Flag(help: .words(de: "Auch die schon verwendeten.", en: "Used ones, too.")) var all = false

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.ideas(pillar: pillar, all: all, evergreen: evergreen)) { $0.list($1) }
  }
}
