import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt month`.
struct MonthCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "month",
      abstract: .words(de: "Der Monat als Kalenderblatt.", en: "The month as a calendar sheet."),
      discussion: .words(
        de: """
          takt month --review fasst den Monat auf einer Seite zusammen: was erschien, Ziele, Kosten, die \
          drei besten Beiträge, was gelernt wurde und was kommt. Mit --output monat.html als Seite für \
          die Chefin oder den Chef.
          """,
        en: """
          takt month --review sums the month up on one page: what went out, goals, cost, the three best \
          posts, what was learnt and what comes. With --output month.html as a page for the boss.
          """
      ).examples(
        """
        takt month
        takt month next
        takt month 2026-03 network:facebook
        takt month 2026-03 --review --output month.html
        """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de:
        "2026-03, März, next oder ein Tag, sonst dieser Monat; dazu Filter wie network:xing und Wörter des Textes.",
      en:
        "2026-03, March, next or a day, else this month; and filters such as network:xing, and words of the text."
    ))
  var month: [String] = []
  @Flag(
    help: .words(de: "Der Monat auf einer Seite.", en: "The month on one page."))
  var review = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    if review {
      return try global.show(
        plan.monthLookBack(month), output, in: plan, text: { $0.lookBack($1) },
        page: { $0.lookBack($1) })
    }
    try global.show(
      plan.month(month), output, in: plan, picturesOf: { $0.ownDays.flatMap(\.posts) },
      text: { $0.month($1) }, page: { $0.month($1) })
  }
}
