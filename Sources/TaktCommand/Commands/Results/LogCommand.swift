import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt log …`: results by hand.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: .words(de: "Ergebnisse von Hand festhalten.", en: "Record results by hand."),
      discussion: .words(
        de: """
          Fällig ist ein Beitrag nach 7 Tagen (auf X nach 2), jede Woche die Followerzahl eines \
          Kanals und was eine Kampagne brachte, die daran gemessen wird (Anfragen, Verkäufe, \
          Umsatz). Gefragt wird nur auf einem Terminal. Jede Antwort wird sofort gespeichert; \
          Eingabetaste heißt unbekannt.
          """,
        en: """
          A post is due after 7 days (on X after 2); every week the followers of a channel, and what a \
          campaign brought that is judged by it (leads, sales, revenue). It asks on a terminal only. Each \
          answer is saved at once; Enter means unknown.
          """
      ).examples(
        de: """
          takt log                                 fragt nach allem, was fällig ist
          takt log 12,14-16                        fragt nach den Zahlen dieser Beiträge
          takt log 12 reach=340 linkClicks=7       Stand eines Beitrags
          takt log channel linkedin followers=412  Stand eines Kanals
          takt log campaign Messe leads=+1         einer mehr als zuletzt
          """,
        en: """
          takt log                                 asks for all that is due
          takt log 12,14-16                        asks for the numbers of these posts
          takt log 12 reach=340 linkClicks=7       how a post stands
          takt log channel linkedin followers=412  how a channel stands
          takt log campaign Fair leads=+1          one more than last time
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Beitrag, channel NAME oder campaign NAME; dann kennzahl=wert.",
      en: "Post, channel NAME or campaign NAME; then metric=value.", valueName: "what"))
  var words: [String] = []
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wann die Zahlen so standen; sonst jetzt.", en: "When the numbers were so; else now.",
      valueName: "time"))
  var at: String?

  func run() throws {
    let plan = try global.openPlan()
    let numbers = words.compactMap(PostNumbers.init)
    if numbers.count == words.count, global.mayAsk {
      return try LogWalk(plan: plan, options: global).run(of: numbers, at: at)
    }
    guard !words.isEmpty else { throw CommandError.needsTerminal }
    try global.show(plan.log(words, at: at)) { $0.logged($1, plan.settings.currency.code) }
  }
}
