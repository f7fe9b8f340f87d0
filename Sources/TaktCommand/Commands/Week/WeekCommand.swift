import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
          je Platz. takt week --review schließt die Woche ab: was hinausging, was zu messen ist, was \
          kommt. takt week next --output woche.html gibt den Plan weiter.
          """,
        en: """
          takt week next --fill fills the free slots of the next week with ideas, a key each. takt \
          week --review closes the week: what went out, what is to be measured, what comes. takt week \
          next --output week.html hands the plan on.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Ein Tag, 2026-W10, KW10 oder next, sonst diese Woche; dazu Filter wie network:xing.",
      en: "A day, 2026-W10 or next, else this week; and filters such as network:xing."))
  var week: [String] = []
  @Flag(
    help: .words(
      de: "Freie Sendeplätze zeigen und mit Ideen füllen.",
      en: "Show free slots and fill them with ideas."))
  var fill = false
  @Flag(
    help: .words(
      de: "Rückblick und Ausblick auf einer Seite.", en: "Looking back and ahead on one page."))
  var review = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !fill || (!review && output.output == nil) else {
      throw ValidationError(
        .words(
          de: "--fill geht nicht zusammen mit --review oder --output.",
          en: "--fill does not go with --review or --output."))
    }
  }

  func run() throws {
    let plan = try global.openStepwise()
    let (words, conditions) = split(week, spanKeys: ["week", "day"])
    let week = try plan.week(words)
    let filter = try plan.filter(conditions)
    if fill { return try plan.fill(week, matching: filter) }
    if review {
      return try plan.show(
        plan.lookBack(on: week), output, text: { $0.lookBack($1) }, page: { $0.lookBack($1) })
    }
    try plan.show(
      plan.report(on: week, matching: filter), output, text: { $0.week($1) },
      page: { $0.week($1) })
  }
}
