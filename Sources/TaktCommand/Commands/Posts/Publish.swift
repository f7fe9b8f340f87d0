import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt publish [ID…]`: posts go out.
struct Publish: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Beiträge veröffentlichen: Text und Seite bekommen, dann festhalten.",
        en: "Publish posts: get the text and the page, then record it."),
      discussion: .words(
        de: """
          Der Text kommt in die Zwischenablage, die Seite des Netzwerks öffnet sich in Ihrem Browser \
          (mit --no-open nicht). Danach fragt Takt, ob der Beitrag draußen ist, nach seinem Link und \
          der Arbeitszeit. Takt selbst verbindet sich mit nichts. Ohne Terminal hält es sofort fest, \
          mit --dry-run nichts.
          """,
        en: """
          The text is put on the clipboard, the network's page opens in your browser (not with \
          --no-open). Then Takt asks whether the post is out, for its link and the time it took. Takt \
          itself connects to nothing. Without a terminal it records at once, with --dry-run nothing.
          """
      ).examples(
        de: """
          takt publish                      geht durch, was fällig ist
          takt publish 12                   dasselbe für einen Beitrag
          takt publish 12 --url https://x.com/firma/status/1   er ist schon draußen
          """,
        en: """
          takt publish                      goes through what is due
          takt publish 12                   the same for one post
          takt publish 12 --url https://x.com/firm/status/1   it is out already
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(de: "Nummern der Beiträge.", en: "The posts' numbers.", valueName: "id"))
  var ids: [PostID] = []
  @Option(
    help: .words(de: "Link zum Beitrag im Netzwerk.", en: "Link to the post in its network."))
  var url: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Wann; sonst jetzt.", en: "When; else now.", valueName: "time"))
  var at: String?
  @Option(
    parsing: .unconditional, help: .words(de: "Minuten Arbeit.", en: "Minutes of work."))
  var minutes: Int?
  @Flag(
    help: .words(
      de: "Die Seite des Netzwerks nicht im Browser öffnen.",
      en: "Do not open the network's page in the browser."))
  var noOpen = false

  func run() throws {
    let plan = try global.openPlan()
    if global.mayAsk, url == nil, at == nil, minutes == nil {
      return try walk(through: plan)
    }
    guard !ids.isEmpty else { throw CommandError.needsTerminalToPublish }
    let report = try plan.publish(
      ids, at: at, url: url, effort: minutes.map { try Effort(minutes: $0) })
    try global.show(report) { $0.publication($1) }
  }

  private func walk(through plan: OpenPlan) throws {
    let walk = try plan.publishingWalk(of: ids)
    guard !walk.posts.isEmpty else {
      return Terminal.standardError.write(global.writer.nothingToPublish(walk))
    }
    var dialogue = PublishDialogue(walk, in: plan, global, opens: !noOpen)
    try dialogue.run()
  }
}
