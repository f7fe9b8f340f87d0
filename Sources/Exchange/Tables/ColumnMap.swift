import Planning

/// Where a file keeps the columns of a format.
struct ColumnMap {
  /// A metric with the columns that make it up, mostly one.
  struct Measured {
    let metric: Metric
    let share: Share
    let places: [Int]
  }

  private(set) var places: [Column: Int] = [:]
  private(set) var measured: [Measured] = []
  /// Headers that the format does not know, as the file writes them.
  private(set) var unknown: [String] = []
  /// The place of a header that stands there before and is wanted: which of both is meant?
  private(set) var repeated: Int?

  init(_ header: [String], by names: ColumnNames) {
    let headers = Self.numbered(header.map(ColumnNames.folded))
    let places = Dictionary(zip(headers, headers.indices)) { first, _ in first }
    var known: Set<Int> = []
    var parts: [Metric: [Int]] = [:]
    for (column, name) in names.whole {
      guard let place = places[name] else { continue }
      known.insert(place)
      guard column != .notKept else { continue }
      if case .part(let metric) = column {
        parts[metric, default: []].append(place)
      } else if self.places[column] == nil {
        self.places[column] = place
      } else {
        continue
      }
      if let second = places[name + " #2"], !names.isNamed(name + " #2") {
        repeated = repeated ?? second
      }
    }
    unknown = headers.indices.filter { place in
      !known.contains(place) && !headers[place].isEmpty && !names.begins(headers[place])
    }.map { header[$0] }
    measured = Self.measured(self.places, parts)
  }

  var columns: Set<Column> { Set(places.keys) }

  /// In the order of the catalogue.
  private static func measured(
    _ places: [Column: Int], _ parts: [Metric: [Int]]
  ) -> [Measured] {
    Metric.all.flatMap { metric in
      Share.allCases.compactMap { share in
        let place = places[.number(metric, share)].map { [$0] }
        return (place ?? (share == .total ? parts[metric] : nil)).map {
          Measured(metric: metric, share: share, places: $0)
        }
      }
    }
  }

  /// The second of two equal headers bears a `#2`, and so on.
  private static func numbered(_ headers: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return headers.map { header in
      counts[header, default: 0] += 1
      let count = counts[header] ?? 1
      return count == 1 || header.isEmpty ? header : "\(header) #\(count)"
    }
  }
}
