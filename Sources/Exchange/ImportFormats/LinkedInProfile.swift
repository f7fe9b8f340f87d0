import Planning
import Reports

/// A person's own analytics on LinkedIn (.xlsx): days, new followers, how many followers there are,
/// and two rankings side by side of at most 50 posts, which are joined by address.
struct LinkedInProfile: ResultsFormat {
  let name = "linkedin-profile"
  let wording = Wording(
    de: "Auswertung eines eigenen LinkedIn-Profils (.xlsx).",
    en: "Analytics of a LinkedIn profile of your own (.xlsx).")
  let account: ExportedAccount? = ExportedAccount(on: .linkedin, .profile)
  let neededColumns = ["Post URL", "Post publish date", "Engagements", "Impressions"]

  func reading(of source: ResultsSource) throws(ExportFileError) -> ResultsReading? {
    let layout = source.layouts.first { layout in
      layout.beginnings.contains { $0.rows.contains(where: Self.isRanking) }
    }
    guard let layout else { return nil }
    let profile = try Profile(layout, dateOrder: source.dateOrder)
    return ResultsReading(
      observedAt: profile.followers.map { .day($0.day) },
      rows: { body in
        try profile.rows.forEach(body)
        return ExportRemarks()
      })
  }

  static func isRanking(_ row: TableRow) -> Bool {
    let headers = row.cells.map(ColumnNames.folded)
    return headers.contains("post url") && headers.contains("post publish date")
  }
}

/// The whole of such a file, which is small.
private struct Profile {
  /// How many followers there were on the day of the export.
  private(set) var followers: ExportedDay?
  private var days: [String: (line: Int, figures: [Figure])] = [:]
  private var daysInOrder: [String] = []
  private var posts: [String: ExportedPost] = [:]
  private var postsInOrder: [String] = []
  private var unreadable: [ExportedRow] = []
  private let fileTime: FileTime

  init(_ layout: TableLayout, dateOrder: DateOrder?) throws(ExportFileError) {
    var tables: [[TableRow]] = []
    var reader = try layout.open()
    while try reader.nextTable() != nil {
      var rows: [TableRow] = []
      while rows.count < TableLimits.columns * 10, let row = try reader.nextRow() {
        rows.append(row)
      }
      tables.append(rows)
    }
    fileTime = FileTime(order: dateOrder ?? DateOrder.stated(by: tables))
    for table in tables { read(table) }
  }

  /// Days, the level of followers, posts.
  var rows: [ExportedRow] {
    let days = daysInOrder.compactMap { text -> ExportedRow? in
      guard let found = self.days[text] else { return nil }
      do throws(RowProblem) {
        let day = try fileTime.onlyDay(text, in: "Date")
        return .day(
          ExportedDay(line: found.line, networks: [.linkedin], day: day, figures: found.figures))
      } catch {
        return .unreadable(line: found.line, error)
      }
    }
    return days + (followers.map { [.day($0)] } ?? [])
      + postsInOrder.compactMap { posts[$0].map(ExportedRow.post) } + unreadable
  }

  private mutating func read(_ table: [TableRow]) {
    for (place, row) in table.enumerated().prefix(TableLimits.preamble) {
      let headers = row.cells.map(ColumnNames.folded)
      takeFollowers(row)
      if LinkedInProfile.isRanking(row) {
        for (column, header) in headers.enumerated() where header == "post url" {
          readRanking(table.dropFirst(place + 1), from: column, under: headers)
        }
      } else if headers.first == "date" {
        readDays(table.dropFirst(place + 1), under: headers)
      }
    }
  }

  /// `Total followers on 8/5/2024:` and the number beside it.
  private mutating func takeFollowers(_ row: TableRow) {
    let words = row.cells[0].split(whereSeparator: { $0.isWhitespace || $0 == ":" })
    guard row.cells.count > 1, words.count == 4, words[0].lowercased() == "total",
      words[1].lowercased() == "followers",
      let day = try? fileTime.onlyDay(String(words[3]), in: "Total followers"),
      let count = (try? NumberText(row.cells[1], in: "Total followers").count()) ?? nil
    else { return }
    followers = ExportedDay(
      line: row.line, networks: [.linkedin], day: day, figures: [Figure(.followers, count)])
  }

  private mutating func readDays(_ rows: ArraySlice<TableRow>, under headers: [String]) {
    for row in rows where !row.isBlank {
      let date = row.cells[0].trimmed
      var figures: [Figure] = []
      for (cell, header) in zip(row.cells, headers) {
        guard let metric = Self.dayMetrics[header] else { continue }
        add(cell, of: metric, in: header, line: row.line, into: &figures)
      }
      if days[date] == nil { daysInOrder.append(date) }
      days[date, default: (row.line, [])].figures += figures
    }
  }

  /// A ranking: address, day and figure side by side.
  private mutating func readRanking(
    _ rows: ArraySlice<TableRow>, from column: Int, under headers: [String]
  ) {
    guard column + 2 < headers.count, let metric = Self.postMetrics[headers[column + 2]] else {
      return
    }
    for row in rows where row.cells.count > column + 2 {
      let url = row.cells[column].trimmed
      guard !url.isEmpty else { continue }
      var figures: [Figure] = []
      add(
        row.cells[column + 2], of: metric, in: headers[column + 2], line: row.line, into: &figures)
      if posts[url] == nil {
        postsInOrder.append(url)
        posts[url] = post(at: url, dated: row.cells[column + 1].trimmed, line: row.line)
      }
      posts[url]?.figures += figures
    }
  }

  private func post(at url: String, dated text: String, line: Int) -> ExportedPost {
    var post = ExportedPost(line: line, network: .linkedin)
    post.url = url
    post.externalID = Network.linkedin.postID(inAddress: url)
    post.publishedAt =
      post.externalID.flatMap(Instant.init(ofLinkedInID:)).map { .instant($0) }
      ?? (try? fileTime.onlyDay(text, in: "Post publish date")).map { .day($0) }
    return post
  }

  private mutating func add(
    _ cell: String, of metric: Metric, in column: String, line: Int, into figures: inout [Figure]
  ) {
    do throws(RowProblem) {
      let number = NumberText(cell, in: column, allowsNegative: true)
      if let value = try number.count() { figures.append(Figure(metric, value)) }
    } catch {
      unreadable.append(.unreadable(line: line, error))
    }
  }

  private static let dayMetrics: [String: Metric] = [
    "impressions": .impressions, "engagements": .engagements, "new followers": .newFollowers,
  ]
  private static let postMetrics: [String: Metric] = [
    "impressions": .impressions, "engagements": .engagements,
  ]
}

extension DateOrder {
  /// The order that dates with slashes have in a file: as the ids of posts beside them tell it, else
  /// a part above 12, else the month first, as in most files.
  fileprivate static func stated(by tables: [[TableRow]]) -> DateOrder {
    let cells = tables.joined().flatMap { row in zip(row.cells, [""] + row.cells) }
    var votes: [DateOrder: Int] = [:]
    for (cell, before) in cells {
      let parts = cell.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 3 else { continue }
      if parts[0] > 12 { votes[.dayFirst, default: 0] += 1 }
      if parts[1] > 12 { votes[.monthFirst, default: 0] += 1 }
      let id = Network.linkedin.postID(inAddress: before)
      guard let instant = id.flatMap(Instant.init(ofLinkedInID:)) else { continue }
      let day = Day.epoch.adding(days: instant.seconds / 86_400)
      for order in DateOrder.allCases
      where (try? FileTime(order: order).onlyDay(cell, in: "")) == day {
        votes[order, default: 0] += 1
      }
    }
    return votes[.dayFirst, default: 0] > votes[.monthFirst, default: 0] ? .dayFirst : .monthFirst
  }
}
