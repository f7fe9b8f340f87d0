import Actions
import ArgumentParser
import Planning

/// `takt campaign end NAME [--lesson TEXT]`.
struct CampaignEnd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end",
      abstract: .words(de: "Eine laufende Kampagne beenden.", en: "End a running campaign."),
      discussion: .words(
        de: """
          Beiträge, die noch geplant sind, bleiben im Plan; die Auswertung zeigt takt \
          review NAME. Auf einem Terminal fragt Takt danach, was Sie gelernt haben.
          """,
        en: """
          Posts still planned stay in the plan; takt review NAME shows the evaluation. On a terminal \
          Takt then asks what you learnt.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(
    help: .words(
      de: "Was Sie für das nächste Mal gelernt haben.", en: "What you learnt for the next time.",
      valueName: "text"))
  var lesson: String?

  func run() throws {
    try CampaignClosing(plan: global.openPlan(), options: global).end(campaign, lesson: lesson)
  }
}

/// `takt campaign evaluate NAME [--lesson TEXT]`.
struct CampaignEvaluate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluate",
      abstract: .words(
        de: "Eine beendete Kampagne abschließen; sie braucht eine eigene Lehre.",
        en: "Close an ended campaign; it needs a lesson of its own."),
      discussion: .words(
        de: """
          Die Auswertung selbst zeigt takt review NAME: Lesen Sie sie zuerst. Auf einem Terminal \
          fragt Takt dann, welche früheren Lehren beherzigt wurden und was Sie gelernt haben.
          """,
        en: """
          The evaluation itself is shown by takt review NAME: read it first. On a terminal Takt then \
          asks which earlier lessons were heeded, and what you learnt.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String
  @Option(
    help: .words(
      de: "Was Sie für das nächste Mal gelernt haben.", en: "What you learnt for the next time.",
      valueName: "text"))
  var lesson: String?

  func run() throws {
    let lesson = try lesson.map { try Lesson.checked(text: $0) }
    try CampaignClosing(plan: global.openPlan(), options: global).evaluate(
      campaign, lesson: lesson)
  }
}
