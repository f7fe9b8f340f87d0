import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    try global.show(plan.importOccasions(from: file, kind: kind, remind: remind)) {
      $0.occasions($1)
    }
  }
}
