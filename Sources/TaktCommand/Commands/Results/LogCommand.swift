import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt log …`: results by hand.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: .words(de: "Ergebnisse von Hand festhalten.", en: "Record results by hand."),
      discussion: .words(
        de: """
          takt log 12 reach=340 linkClicks=7       Stand eines Beitrags
          takt log channel linkedin followers=412  Stand eines Kanals
          takt log campaign Messe leads=3          Stand einer Kampagne
          takt log campaign Messe leads=+1         einer mehr als zuletzt
          takt log                                 fragt auf dem Terminal Beitrag für Beitrag
          """,
        en: """
          takt log 12 reach=340 linkClicks=7       how a post stands
          takt log channel linkedin followers=412  how a channel stands
          takt log campaign Fair leads=3           how a campaign stands
          takt log campaign Fair leads=+1          one more than last time
          takt log                                 asks on the terminal, post by post
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
    let moment = try at.map(plan.past) ?? plan.now
    guard !words.isEmpty else {
      guard global.mayAsk else { throw CommandError.needsTerminal }
      return try LogWalk(plan: plan, at: moment).run()
    }
    let entry = try LogEntry(words, in: plan)
    let measurements = try entry.record(at: moment, in: plan)
    let report = ChangeReport([entry.report(measurements, in: plan.zone)], dryRun: global.dryRun)
    try global.show(report) { $0.logged($1, plan.settings.currency.code) }
  }
}
