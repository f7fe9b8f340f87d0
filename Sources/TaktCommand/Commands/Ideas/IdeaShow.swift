import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt idea show ID`.
struct IdeaShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Eine Idee ganz zeigen, mit ihren Beiträgen.",
        en: "Show an idea in full, with its posts."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummer.", en: "Its number.")) var id: IdeaID

  func run() throws {
    try global.show(global.openPlan().idea(id)) { $0.idea($1) }
  }
}
