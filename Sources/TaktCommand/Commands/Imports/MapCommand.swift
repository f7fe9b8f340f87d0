import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt map …`.
struct MapCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: .words(
        de: "Eigene Tabellen beschreiben, damit takt import sie erkennt.",
        en: "Describe tables of your own, so that takt import knows them."),
      discussion: .words(
        de: """
          Eine Zuordnung ist eine CSV-Datei: links die Überschrift einer Spalte, rechts, was sie ist.
            column,is
            Datum,publishedAt
            Beitragstext,text
            Gefällt mir,reactions
            =xing,network
          Rechts steht eine Spalte von takt-results, day für Tage eines Kanals, eine Kennzahl (auch \
          mit Anteil: reach organic, reach paid) oder - für Unwichtiges. Links ein Wert mit = gilt \
          für jede Zeile: network und dateOrder (dmy, mdy).
          """,
        en: """
          A map is a CSV file: on the left a column's header, on the right what it is.
            column,is
            Date,publishedAt
            Post text,text
            Likes,reactions
            =xing,network
          On the right stands a column of takt-results, day for the days of a channel, a metric (also \
          with its share: reach organic, reach paid), or - for what does not matter. A value with = \
          on the left holds for every row: network and dateOrder (dmy, mdy).
          """),
      subcommands: [MapAdd.self, ThingList<Self>.self, MapShow.self, ThingDelete<Self>.self])
  }
}

/// `takt map list` and `takt map delete NAME`.
extension MapCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<MapReport> {
    Listing(things: { try $0.tableMaps() }, text: { $0.mapNames($1) })
  }

  static var deletion: Deletion<String, MapReport> {
    Deletion(
      abstract: .words(
        de: "Eine Zuordnung löschen; was mit ihr hereinkam, bleibt.",
        en: "Delete a map; what came in by it stays."),
      which: .words(de: "Welche.", en: "Which.", valueName: "name"),
      deleting: { .tableMap($0) }, name: { $1.name })
  }
}

/// `takt map add FILE`.
struct MapAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(
        de: "Eine Zuordnung im Plan behalten.", en: "Keep a map in the plan."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Die Datei mit der Zuordnung.", en: "The file with the map."))
  var file: String
  @Option(
    help: .words(
      de: "Wie das Format heißt; sonst wie die Datei.", en: "The format's name; else the file's."))
  var name: String?

  func run() throws {
    try global.show(global.openPlan().addTableMap(from: file, name: name)) { $0.maps($1) }
  }
}

/// `takt map show NAME`: the map as it was written, to be changed and added anew.
struct MapShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(de: "Eine Zuordnung ausgeben.", en: "Print a map."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var name: String

  func run() throws {
    try global.show(global.openPlan().tableMap(name)) { writer, map in writer.map(map) }
  }
}
