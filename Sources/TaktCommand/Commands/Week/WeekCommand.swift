import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt week`.
struct WeekCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "week",
      abstract: .words(
        de: "Die Woche: Beiträge, Feiertage, Minuten und was wegfallen kann.",
        en: "The week: posts, holidays, minutes and what can be dropped."),
      discussion: .words(
        de: """
          takt week next --fill füllt die freien Sendeplätze der nächsten Woche mit Ideen, eine Taste \
          je Platz, für die Kampagne, die dann läuft (--campaign nennt eine andere, none keine). takt week --review schließt die Woche ab: was hinausging, was zu messen ist, was \
          kommt. takt week next --output woche.html gibt den Plan weiter.
          """,
        en: """
          takt week next --fill fills the free slots of the next week with ideas, a key each, for the \
          campaign that runs then (--campaign names another, none none). takt \
          week --review closes the week: what went out, what is to be measured, what comes. takt week \
          next --output week.html hands the plan on.
          """
      ).examples(
        de: """
          takt week
          takt week next --fill
          takt week --review
          takt week next --output woche.html
          """,
        en: """
          takt week
          takt week next --fill
          takt week --review
          takt week next --output week.html
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de:
        "Ein Tag, 2026-W10, KW10 oder next, sonst diese Woche; dazu Filter wie network:xing und Wörter des Textes.",
      en:
        "A day, 2026-W10 or next, else this week; and filters such as network:xing, and words of the text."
    ))
  var week: [String] = []
  @Flag(
    help: .words(
      de: "Freie Sendeplätze zeigen und mit Ideen füllen.",
      en: "Show free slots and fill them with ideas."))
  var fill = false
  @Option(
    help: .words(
      de: "Mit --fill: zu welcher Kampagne; sonst zu der, die dann läuft; none: zu keiner.",
      en: "With --fill: of which campaign; else of the one that runs then; none: of none."))
  var campaign: String?
  @Flag(
    help: .words(
      de: "Rückblick und Ausblick auf einer Seite.", en: "Looking back and ahead on one page."))
  var review = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard fill || campaign == nil else {
      throw ValidationError(
        .words(
          de: "--campaign geht nur zusammen mit --fill. Beiträge einer Kampagne: campaign:NAME.",
          en: "--campaign goes only with --fill. Posts of a campaign: campaign:NAME."))
    }
    guard !fill || (!review && output.output == nil) else {
      throw ValidationError(
        .words(
          de: "--fill geht nicht zusammen mit --review oder --output.",
          en: "--fill does not go with --review or --output."))
    }
  }

  func run() throws {
    let plan = try global.openPlan()
    if fill { return try fillSlots(of: plan) }
    if review {
      return try global.show(
        plan.lookBack(week), output, in: plan, text: { $0.lookBack($1) }, page: { $0.lookBack($1) })
    }
    try global.show(
      plan.week(week), output, in: plan, picturesOf: { $0.days.flatMap(\.posts) },
      text: { $0.week($1) }, page: { $0.week($1) })
  }

  /// Shows the free slots of a week with the ideas that fit; on a terminal each can be filled.
  private func fillSlots(of plan: OpenPlan) throws {
    let walk = global.mayAsk ? try plan.fillingWalk(week, campaign: campaign) : nil
    guard let walk, !walk.free.isEmpty else {
      return try global.show(plan.fill(week, campaign: campaign)) { $0.fill($1) }
    }
    _ = try plan.author()  // where several could be meant, before anything is asked
    var dialogue = FillDialogue(walk, in: plan, global)
    try dialogue.run()
    try global.show(plan.week(TimeWords(week, spanKeys: [.week, .day]).time)) { $0.week($1) }
  }
}
