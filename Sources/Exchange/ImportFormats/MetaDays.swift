import Planning
import Reports

/// Figures of a Facebook page or an Instagram account by day, as Meta Business Suite exports them:
/// a line with the figure's name, a header `Date,Primary`, then a day a row. A file may hold several
/// such blocks; those without days are left alone. The German names are guesses.
struct MetaDays: ResultsFormat {
  let name = "meta-days"
  let wording = Wording(
    de: "Tage einer Facebook-Seite oder eines Instagram-Kontos aus der Meta Business Suite (CSV).",
    en: "Days of a Facebook page or an Instagram account from Meta Business Suite (CSV).")
  let neededColumns = ["Date", "Primary"]

  func reading(of source: ResultsSource) -> ResultsReading? {
    let layout = source.layouts.first { layout in
      layout.beginnings.contains { $0.rows.contains(where: Self.isHeader) }
    }
    guard let layout else { return nil }
    return ResultsReading { body in try rows(of: source, in: layout, body) }
  }

  private func rows(
    of source: ResultsSource, in layout: TableLayout, _ body: (ExportedRow) throws -> Void
  ) throws -> ExportRemarks {
    var reader = try layout.open()
    var remarks = ExportRemarks()
    var title = ""
    var figure: Figures?
    var count = 0
    while try reader.nextTable() != nil {
      while let row = try reader.nextRow() {
        let cells = row.cells.map(\.trimmed).filter { !$0.isEmpty }
        if cells.count == 1 {
          title = cells[0]
          figure = nil
        } else if Self.isHeader(row) {
          figure = Self.figures[ColumnNames.folded(title)]
          if figure == nil { remarks.unknownColumns.append(title) }
        } else if let figure, cells.count == 2 {
          try body(Self.day(row, figure, titled: title, order: source.dateOrder))
          count += 1
        }
      }
    }
    guard count > 0 else { throw ExportFileError.noRows(source.file) }
    return remarks
  }

  private static func isHeader(_ row: TableRow) -> Bool {
    let cells = row.cells.map(ColumnNames.folded)
    return cells.count >= 2 && ["date", "datum"].contains(cells[0])
      && ["primary", "primär"].contains(cells[1])
  }

  private static func day(
    _ row: TableRow, _ figures: Figures, titled title: String, order: DateOrder?
  ) -> ExportedRow {
    do throws(RowProblem) {
      let day = try FileTime(order: order ?? .monthFirst).onlyDay(row.cells[0].trimmed, in: "Date")
      let value = try NumberText(row.cells[1], in: title, allowsNegative: true).count()
      return .day(
        ExportedDay(
          line: row.line, networks: figures.networks, day: day,
          figures: value.map { [Figure(figures.metric, $0)] } ?? []))
    } catch {
      return .unreadable(line: row.line, error)
    }
  }

  /// What a block counts, and of which networks it can be.
  private struct Figures {
    let metric: Metric
    let networks: [Network]
  }

  /// By the block's title, without the network that it begins with.
  private static let figures: [String: Figures] = {
    let names: [(Metric, [String])] = [
      (.impressions, ["Views", "Impressions", "Aufrufe", "Impressionen"]),
      (.reach, ["Viewers", "Reach", "Reichweite", "Betrachter", "Zuschauer"]),
      (
        .engagements,
        ["Content interactions", "Interaktionen mit Inhalten", "Content-Interaktionen"]
      ),
      (.linkClicks, ["Link clicks", "Linkklicks", "Link-Klicks"]),
      (.newFollowers, ["Follows", "New follows", "Neue Follower"]),
      (.unfollows, ["Unfollows"]),
      (.profileVisits, ["Visits", "Profile visits", "Besuche", "Profilbesuche", "Profilaufrufe"]),
    ]
    let places: [(String, [Network])] = [
      ("", [.facebook, .instagram]), ("Facebook ", [.facebook]), ("Facebook-", [.facebook]),
      ("Instagram ", [.instagram]), ("Instagram-", [.instagram]),
    ]
    var figures: [String: Figures] = [:]
    for (metric, titles) in names {
      for title in titles {
        for (place, networks) in places {
          figures[ColumnNames.folded(place + title)] = Figures(metric: metric, networks: networks)
        }
      }
    }
    return figures
  }()
}
