import Reports
import ArgumentParser
import Exchange
import Planning
import Rendering
import Storage

/// `takt occasion import FILE`.
struct OccasionImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: .words(
        de: "Anlässe aus einer Kalenderdatei (.ics) übernehmen.",
        en: "Take occasions over from a calendar file (.ics)."),
      discussion: .words(
        de: """
          Beispiel: takt occasion import ferien.ics --kind schoolHoliday. Dieselbe Datei noch einmal \
          ändert nichts; eine neuere Fassung bringt die Tage auf den Stand. Was sich wiederholt, \
          wird für die nächsten drei Jahre ausgeschrieben.
          """,
        en: """
          Example: takt occasion import holidays.ics --kind schoolHoliday. The same file again changes \
          nothing; a newer version brings the days up to date. What repeats itself is written out \
          for the next three years.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Die Datei.", en: "The file.")) var file: String
  @Option(help: .words(de: "Was für welche es sind.", en: "Of what kind they are."))
  var kind: Occasion.Kind = .other
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today, etwa \"3 Wochen\".",
      en: "So long ahead takt today reminds you, such as \"3 weeks\".", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openStepwise()
    let reminderDays = try plan.reminderDays(remind)
    let calendar = try CalendarFile(
      InputFile(path: file, upTo: Self.sizeLimit), zone: plan.zone,
      within: plan.today.adding(days: -Self.daysBack)...plan.today.adding(days: Self.daysAhead))
    let days = try calendar.events.map { event in
      (
        uid: event.uid, name: try name(of: event),
        period: try Period(from: event.from, to: event.through)
      )
    }
    let written = try plan.repository.importOccasions(
      days, kind: kind, reminderDays: reminderDays, by: plan.author())
    try plan.show(changed: written.added + written.changed)
    report(calendar, added: written.added.count, changed: written.changed.count)
  }

  /// Cut to what a name may be; an event without one is called by its kind.
  private func name(of event: CalendarEvent) throws -> Name {
    let text = event.name.trimmed
    return try Name(
      text.isEmpty ? kind.name.text(in: Speech.current.language) : String(text.prefix(100)))
  }

  private func report(_ calendar: CalendarFile, added: Int, changed: Int) {
    let same = calendar.events.count - added - changed
    global.note(
      de: "\(added) neu, \(changed) geändert, \(same) wie zuvor.",
      en: "\(added) new, \(changed) changed, \(same) as before.")
    for skipped in calendar.skipped.prefix(5) {
      global.note(
        de: "Zeile \(skipped.line) übergangen: \(skipped.reason.words.german).",
        en: "Line \(skipped.line) skipped: \(skipped.reason.words.english).")
    }
    if calendar.notExpanded > 0 {
      global.note(
        de:
          "\(calendar.notExpanded) mit einer Wiederholung, die Takt nicht kennt: nur das erste Mal.",
        en: "\(calendar.notExpanded) repeat in a way that Takt does not know: the first time only.")
    }
  }

  /// In bytes. Calendars of firms and schools have some hundred kilobytes.
  private static let sizeLimit = 20_000_000
  private static let (daysBack, daysAhead) = (366, 3 * 366)
}
