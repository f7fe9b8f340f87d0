import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Objective: ExpressibleByArgument {}

/// `takt campaign …`.
struct CampaignCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "campaign",
      abstract: .words(
        de: "Kampagnen mit Ziel, Zielgruppe und Ende.",
        en: "Undertakings with an objective, an audience and an end."),
      subcommands: [
        CampaignAdd.self, ThingList<Self>.self, CampaignShow.self, CampaignEdit.self,
        CampaignStart.self, CampaignEnd.self, CampaignEvaluate.self, AskedDelete<Self>.self,
      ])
  }
}

/// `takt campaign list` and `takt campaign delete NAME`.
extension CampaignCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<CampaignReport> {
    Listing(things: { try $0.campaigns() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, CampaignReport> {
    Deletion(
      abstract: .words(
        de: "Eine Kampagne ohne Beiträge löschen, mit ihren Zielen, Lehren und Versuchen.",
        en: "Delete a campaign without posts, with its goals, lessons and experiments."),
      which: .words(de: "Welche.", en: "Which.", valueName: "campaign"),
      deleting: { .campaign($0) }, name: { $1.name })
  }
}

/// `takt campaign add NAME --objective O --audience A --from D --to D`.
struct CampaignAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Eine Kampagne anlegen.", en: "Add a campaign."),
      discussion: .words(
        de: """
          Vor dem Start braucht sie ein Ziel: takt goal suggest NAME, dann takt goal add. Gibt es \
          Lehren aus ähnlichen Kampagnen, stehen die neuesten darunter.
          """,
        en: """
          Before it starts it needs a goal: takt goal suggest NAME, then takt goal add. Where similar \
          campaigns taught lessons, the newest are shown below.
          """
      ).examples(
        de: """
          takt campaign add Messe --objective acquisition --audience Einkäufer --from 2.3. --to 27.4.
          takt campaign add Ostern --objective awareness --audience Nachbarn --from 16.3. --to 6.4. --budget 200
          """,
        en: """
          takt campaign add Fair --objective acquisition --audience Buyers --from 2026-03-02 --to 2026-04-27
          takt campaign add Easter --objective awareness --audience Neighbours --from "16 Mar" --to "6 Apr" --budget 200
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    help: .words(
      de: """
        awareness (Bekanntheit), acquisition (Neukunden), relationship \
        (Kundenbeziehungen), launch (Produkteinführung).
        """,
      en: "awareness, acquisition, relationship or launch."))
  var objective: Objective
  @Option(help: .words(de: "Zielgruppe; auch mehrere.", en: "Audience; several too."))
  var audience: [String]
  @Option(
    parsing: .unconditional, help: .words(de: "Erster Tag.", en: "First day.", valueName: "day"))
  var from: String
  @Option(
    parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day"))
  var to: String
  @Option(help: .words(de: "Wer zuständig ist.", en: "Who is responsible.")) var owner: String?
  @Option(help: .words(de: "Wer vertritt.", en: "Who stands in.")) var deputy: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Geld, etwa 500 oder 499,50.", en: "Money, such as 500 or 499.50."))
  var budget: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Arbeitsstunden, etwa 20 oder 7,5.", en: "Hours of work, such as 20 or 7.5."))
  var hours: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = CampaignRequest(name, objective, for: audience, from: from, to: to)
    request.owner = owner
    request.deputy = deputy
    request.money = try budget.map(TypedAmount.money)
    request.minutes = try hours.map(TypedAmount.minutes)
    try global.show(plan.addCampaign(request)) { $0.campaign(added: $1) }
  }
}

/// `takt campaign show NAME`.
struct CampaignShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Eine Kampagne mit ihren Zielen zeigen.", en: "Show a campaign with its goals."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    try global.show(global.openPlan().campaign(campaign)) { $0.campaign($1) }
  }
}

/// `takt campaign edit NAME`.
struct CampaignEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Eine Kampagne ändern.", en: "Change a campaign."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(help: .words(de: "Das Vorhaben.", en: "The objective.")) var objective: Objective?
  @Option(help: .words(de: "Zielgruppe; auch mehrere.", en: "Audience; several too."))
  var audience: [String] = []
  @Option(parsing: .unconditional, help: .words(de: "Erster Tag.", en: "First day."))
  var from: String?
  @Option(parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day."))
  var to: String?
  @OptionGroup var responsible: ResponsibleOptions
  @Option(
    parsing: .unconditional, help: .words(de: "Geld; none für keins.", en: "Money; none for none."))
  var budget: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Arbeitsstunden; none für keine.", en: "Hours of work; none for none."))
  var hours: String?

  func run() throws {
    let plan = try global.openPlan()
    var revision = CampaignRevision()
    revision.name = name
    revision.objective = objective
    revision.audiences = audience
    revision.from = from
    revision.to = to
    revision.owner = responsible.owner
    revision.deputy = responsible.deputy
    revision.money = try budget.map { try $0.nilForNone.map(TypedAmount.money) }
    revision.minutes = try hours.map { try $0.nilForNone.map(TypedAmount.minutes) }
    try global.show(plan.editCampaign(campaign, revision)) { $0.campaigns($1) }
  }
}

/// `takt campaign start NAME`.
struct CampaignStart: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "start",
      abstract: .words(
        de: "Eine Kampagne starten; sie braucht ein Ziel und jemanden, der zuständig ist.",
        en: "Start a campaign; it needs a goal and somebody responsible."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    try global.show(global.openPlan().startCampaign(campaign)) { $0.campaigns($1) }
  }
}
