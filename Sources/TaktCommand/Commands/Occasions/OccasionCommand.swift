import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Occasion.Kind: ExpressibleByArgument {
  /// By its stored word; case does not count.
  package init?(argument: String) {
    let found = Self.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
    guard let found else { return nil }
    self = found
  }
}

/// `takt occasion …`.
struct OccasionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "occasion",
      abstract: .words(
        de: "Anlässe: Messen, Produkteinführungen, Betriebs- und Schulferien.",
        en: "Occasions: fairs, launches, holidays of the firm and of schools."),
      discussion: .words(
        de: """
          Sie stehen in Woche und Monat; mit --remind "3 Wochen" erinnert takt today rechtzeitig \
          daran. Gesetzliche Feiertage kennt Takt: takt config set holidays DE-BY.
          """,
        en: """
          They stand in week and month; with --remind "3 weeks" takt today reminds you in time. Takt \
          knows public holidays: takt config set holidays DE-BY.
          """),
      subcommands: [
        OccasionAdd.self, OccasionList.self, OccasionEdit.self, ThingsDelete<Self, OccasionID>.self,
        OccasionImport.self,
      ])
  }
}

/// `takt occasion delete ID…`.
extension OccasionCommand: DeletingNoun {
  static var deletion: Deletion<[OccasionID], OccasionReport> {
    Deletion(
      abstract: .words(de: "Anlässe löschen.", en: "Delete occasions."),
      which: .words(de: "Ihre Nummern.", en: "Their numbers.", valueName: "ids"),
      deleting: { .occasions($0) }, name: { $1.name })
  }
}

/// `takt occasion add NAME --from D`.
struct OccasionAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Anlass festhalten.", en: "Keep an occasion."),
      discussion: .words(
        de:
          "Beispiel: takt occasion add Herbstmesse --from 5.10. --to 8.10. --kind fair --remind \"3 Wochen\".",
        en:
          "Example: takt occasion add \"Autumn fair\" --from 2026-10-05 --to 2026-10-08 --kind fair --remind \"3 weeks\"."
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Sein Name.", en: "Its name.")) var name: String
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag.", en: "First day.", valueName: "day")) var from: String
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Letzter Tag; sonst derselbe.", en: "Last day; else the same.", valueName: "day"))
  var to: String?
  @Option(help: .words(de: "Was für einer.", en: "Of what kind.")) var kind: Occasion.Kind = .other
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today, etwa \"3 Wochen\".",
      en: "So long ahead takt today reminds you, such as \"3 weeks\".", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = OccasionRequest()
    request.to = to
    request.kind = kind
    request.remind = remind
    try global.show(plan.addOccasion(name, from: from, request)) { $0.occasions($1) }
  }
}

/// `takt occasion list`.
struct OccasionList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Anlässe von heute an zeigen; mit --all auch die vergangenen.",
        en: "Show occasions from today on; with --all past ones, too."))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: .words(de: "Auch die vergangenen.", en: "Past ones, too.")) var all = false

  func run() throws {
    try global.show(global.openPlan().occasions(all: all)) { $0.list($1) }
  }
}

/// `takt occasion edit ID`.
struct OccasionEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Einen Anlass ändern.", en: "Change an occasion."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Seine Nummer.", en: "Its number.")) var id: OccasionID
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag.", en: "First day.", valueName: "day")) var from: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day")) var to: String?
  @Option(help: .words(de: "Was für einer.", en: "Of what kind.")) var kind: Occasion.Kind?
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today; none: gar nicht.",
      en: "So long ahead takt today reminds you; none: never.", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = OccasionRequest()
    request.name = name
    request.from = from
    request.to = to
    request.kind = kind
    request.remind = remind
    try global.show(plan.editOccasion(id, request)) { $0.occasions($1) }
  }
}

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
