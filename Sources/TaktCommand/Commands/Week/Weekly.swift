import Actions
import ArgumentParser
import Planning
import Rendering

/// `takt weekly`: the week's work in one walk.
struct Weekly: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Ein Gang durch alles, was eine Woche braucht.",
        en: "One walk through what a week needs."),
      discussion: .words(
        de: """
          Nacheinander: fällige Zahlen, Rückblick, Abgelaufenes abschließen, freie Sendeplätze, Prüfung, \
          Freigabe; am Ende steht die Woche. Jeder Teil lässt sich überspringen. Wer aufhört, ruft es \
          später wieder auf: Was erledigt ist, wird nicht noch einmal gefragt. Von Montag bis Mittwoch \
          blickt es auf die letzte Woche zurück und füllt diese; danach auf diese, und füllt die nächste.
          """,
        en: """
          One after another: numbers that are due, looking back, closing what is over, free slots, \
          check, approval; at the end stands the week. Each part can be skipped. Whoever stops calls it \
          again later: what is done is not asked for again. From Monday to Wednesday it looks back at \
          the last week and fills this one; after that it looks back at this one, and fills the next.
          """))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard global.mayAsk else { throw CommandError.needsTerminalForTheWeek }
    let plan = try global.openPlan()
    _ = try plan.author()  // where several could be meant, before anything is asked
    try WeeklyDialogue(plan: plan, options: global).run()
  }
}
