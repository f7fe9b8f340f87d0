import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt lesson …`.
struct LessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson",
      abstract: .words(
        de: "Lehren: was beim nächsten Mal gleich oder anders sein soll.",
        en: "Lessons: what is to be the same or different next time."),
      discussion: .words(
        de: """
          Eine Lehre gehört zu der Kampagne, aus der sie stammt; ohne Kampagne gilt sie für alle. \
          takt campaign add zeigt die Lehren, die zur neuen Kampagne passen: gleiches Vorhaben, \
          gleiche Zielgruppe oder gleiches Netzwerk.
          """,
        en: """
          A lesson belongs to the campaign that taught it; without a campaign it holds for all. \
          takt campaign add shows the lessons that suit the new campaign: the same objective, \
          audience or network.
          """),
      subcommands: [
        LessonAdd.self, LessonList.self, LessonHeed.self, LessonEdit.self, AskedDelete<Self>.self,
      ])
  }
}

/// `takt lesson delete ID`.
extension LessonCommand: DeletingNoun {
  static var deletion: Deletion<LessonID, LessonReport> {
    Deletion(
      abstract: .words(
        de: "Eine Lehre löschen; die Nummer nennt takt lesson list.",
        en: "Delete a lesson; takt lesson list tells the number."),
      which: .words(de: "Nummer der Lehre.", en: "The lesson's number.", valueName: "lesson"),
      deleting: { .lesson($0) }, name: { $1.text })
  }
}

/// `takt lesson add TEXT`.
struct LessonAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Eine Lehre festhalten.", en: "Keep a lesson."),
      discussion: .words(
        de: """
          Beispiel: takt lesson add "Zwei Wochen vor dem Fest beginnen" --campaign Ostern. \
          Höchstens 1.000 Zeichen.
          """,
        en: """
          Example: takt lesson add "Begin two weeks before the feast" --campaign Easter. \
          At most 1,000 characters.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @Option(
    help: .words(
      de: "Aus welcher Kampagne; sonst gilt sie für alle.",
      en: "In which campaign it was learnt; else it holds for all."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    let text = try source.text(global) { try plan.draft(ofLessonFrom: campaign) }
    let report = try text.saved { try plan.addLesson($0, campaign: campaign) }
    try global.show(report) { $0.lessons($1) }
  }
}

/// `takt lesson list`.
struct LessonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Die Lehren zeigen, die neueste zuerst.", en: "Show lessons, newest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    help: .words(
      de: "Die dieser Kampagne, und die anderen, die zu ihr passen.",
      en: "Those of this campaign, and others that suit it."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    guard let campaign else { return try global.show(plan.lessons()) { $0.list($1) } }
    let (lessons, name) = try plan.lessons(of: campaign)
    try global.show(lessons) { $0.list($1, of: name) }
  }
}

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

/// `takt lesson edit ID`.
struct LessonEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Eine Lehre ändern; ohne Angaben öffnet sich auf einem Terminal der Editor.",
        en: "Change a lesson; without options a terminal opens the editor."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Lehre.", en: "The lesson's number.")) var lesson: LessonID
  @OptionGroup var rewording: Rewording
  @Option(
    help: .words(
      de: "Aus welcher Kampagne; none: gilt für alle.",
      en: "In which campaign it was learnt; none: it holds for all."))
  var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    let text = try rewording.text(global, isAlone: campaign == nil) { try plan.draft(of: lesson) }
    let report = try text.saved { text in
      try plan.editLesson(
        lesson, text: text?.text, insteadOf: text?.instead, campaign: campaign)
    }
    try global.show(report) { $0.lessons($1) }
  }
}
