import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt goal …`.
struct GoalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "goal",
      abstract: .words(
        de: "Woran sich eine Kampagne messen lässt.",
        en: "What a campaign is measured by."),
      subcommands: [
        GoalAdd.self, GoalList.self, GoalEdit.self, AskedDelete<Self>.self, GoalSuggest.self,
      ])
  }
}

/// `takt goal delete NUMBER`.
extension GoalCommand: DeletingNoun {
  static var deletion: Deletion<Int, GoalReport> {
    Deletion(
      abstract: .words(
        de: "Ein Ziel löschen; die Nummer nennt takt goal list.",
        en: "Delete a goal; takt goal list tells the number."),
      which: .words(de: "Nummer des Ziels.", en: "The goal's number.", valueName: "goal"),
      deleting: { .goal(GoalID($0)) }, name: { "\($1.campaign): \($1.metric.name)" })
  }
}

/// `takt goal add CAMPAIGN METRIC TARGET`.
struct GoalAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einer Kampagne ein Ziel setzen.", en: "Set a campaign a goal."),
      discussion: .words(
        de: """
          Der Startwert ist bei Zählungen \
          der Wert in gleich langer Zeit davor, bei Beständen (followers) der Stand am Anfang.
          """,
        en: """
          For a count the start value is that \
          of the same length of time before, for a stock (followers) the level at the start.
          """
      ).examples(
        de: """
          takt goal add Messe leads 12 --start-value 5
          takt goal add Frühling reach 5000 --start-value unknown --network facebook
          takt goal add Frühling engagementRate 2,5% --start-value 1,9%
          """,
        en: """
          takt goal add Fair leads 12 --start-value 5
          takt goal add Spring reach 5000 --start-value unknown --network facebook
          takt goal add Spring engagementRate 2.5% --start-value 1.9%
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Für welche Kampagne.", en: "For which campaign."))
  var campaign: String
  @Argument(
    help: .words(
      de: "Kennzahl, etwa leads, linkClicks, reach, followers, engagementRate.",
      en: "Metric, such as leads, linkClicks, reach, followers, engagementRate."))
  var metric: String
  @Argument(
    help: .words(
      de: "Was erreicht werden soll, etwa 40 oder 2,5%.",
      en: "What is to be reached, such as 40 or 2.5%."))
  var target: String
  @OptionGroup var start: StartValueOption
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Bis wann; sonst das Ende der Kampagne.", en: "By when; else the campaign's end.",
      valueName: "day"))
  var by: String?
  @Option(help: .words(de: "Nur für dieses Netzwerk.", en: "For this network only."))
  var network: String?

  func run() throws {
    let plan = try global.openPlan()
    let metric = try Metric.find(metric)
    guard let startValue = start.startValue else { throw GoalError.startMissing(metric) }
    let request = try GoalRequest(
      metric, target: GoalNumber.read(target, of: metric),
      startValue: GoalNumber.readIfKnown(startValue, of: metric),
      network: network.map { try Network.find($0) }, due: by)
    try global.show(plan.addGoal(to: campaign, request)) {
      $0.goals($1, plan.settings.currency.code)
    }
  }
}

/// Where a goal starts from.
struct StartValueOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wert vorher, oder unknown (unbekannt).", en: "Value before, or unknown.",
      valueName: "number|unknown"))
  var startValue: String?
}

/// `takt goal list [CAMPAIGN]`.
struct GoalList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Die Ziele zeigen.", en: "Show the goals."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(de: "Welcher Kampagne; sonst aller.", en: "Of which campaign; else of all."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.goals(of: campaign)) {
      $0.list($1, plan.settings.currency.code, ofOne: campaign != nil)
    }
  }
}

/// `takt goal edit NUMBER`.
struct GoalEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Ein Ziel ändern.", en: "Change a goal."),
      discussion: .words(
        de: """
          Die Nummer nennt takt goal list. Eine andere Kennzahl ist ein anderes Ziel: takt goal add.
          """,
        en: """
          takt goal list tells the number. Another metric is another goal: takt goal add.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Ziels.", en: "The goal's number.", valueName: "goal"))
  var id: GoalID
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Was erreicht werden soll, etwa 40 oder 2,5%.",
      en: "What is to be reached, such as 40 or 2.5%.", valueName: "number"))
  var target: String?
  @OptionGroup var start: StartValueOption
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Bis wann; none für das Ende der Kampagne.", en: "By when; none for the campaign's end.",
      valueName: "day"))
  var by: String?
  @Option(
    help: .words(
      de: "Nur für dieses Netzwerk; none für alle.", en: "For this network only; none for all."))
  var network: String?

  func run() throws {
    let plan = try global.openPlan()
    var revision = GoalRevision()
    revision.target = target
    revision.startValue = start.startValue
    revision.due = by
    revision.network = network
    try global.show(plan.editGoal(id, revision)) { $0.goals($1, plan.settings.currency.code) }
  }
}

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
