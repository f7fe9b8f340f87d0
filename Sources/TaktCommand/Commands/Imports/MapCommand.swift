import ArgumentParser

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
      subcommands: [MapAdd.self, MapList.self, MapShow.self, MapDelete.self])
  }
}
