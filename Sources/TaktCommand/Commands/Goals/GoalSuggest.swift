import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt goal suggest CAMPAIGN`.
struct GoalSuggest: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: .words(
        de: "Ziele vorschlagen, die zum Vorhaben und zu den Netzwerken passen.",
        en: "Propose goals that suit the objective and the networks."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Für welche Kampagne.", en: "For which campaign."))
  var campaign: String

  func run() throws {
    try global.show(global.openPlan().suggestGoals(for: campaign)) { $0.suggestions($1) }
  }
}
