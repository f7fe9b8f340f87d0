import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt lesson heed ID --campaign C`.
struct LessonHeed: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "heed",
      abstract: .words(
        de: "Festhalten, ob eine spätere Kampagne eine Lehre beherzigt hat.",
        en: "Record whether a later campaign heeded a lesson."),
      discussion: .words(
        de: "Die Nummer nennt takt lesson list. Noch einmal gesagt ersetzt, was vorher galt.",
        en: "takt lesson list tells the number. Said again, it replaces what was said before."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Lehre.", en: "The lesson's number.")) var lesson: LessonID
  @Option(help: .words(de: "Welche Kampagne.", en: "Which campaign.")) var campaign: String
  @Flag(help: .words(de: "Sie hat sie nicht beherzigt.", en: "It did not heed it.")) var no = false

  func run() throws {
    let plan = try global.openPlan()
    let (report, campaign) = try plan.heed(lesson, by: campaign, isHeeded: !no)
    try global.show(report) { $0.heeded($1, by: campaign) }
  }
}
