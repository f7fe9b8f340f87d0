import Foundation
import Planning
import Reports

/// A post from a Takeout of Google+ (JSON, a file a post), which closed in 2019: history only.
struct GooglePlusPosts: ResultsFormat {
  let name = "googleplus-posts"
  let wording = Wording(
    de: "Beiträge aus einem Google+-Archiv (Takeout, JSON).",
    en: "Posts from an archive of Google+ (Takeout, JSON).")
  let neededColumns = ["url", "creationTime"]

  func reading(of source: ResultsSource) throws(ExportFileError) -> ResultsReading? {
    guard FileKind(start: source.survey.start) == .json, source.bytes.count <= Self.limit else {
      return nil
    }
    let data = Data(try source.bytes.bytes(0..<source.bytes.count))
    let decoder = JSONDecoder()
    guard
      let posts = (try? decoder.decode([Activity].self, from: data))
        ?? (try? decoder.decode(Activity.self, from: data)).map({ [$0] }), !posts.isEmpty
    else { return nil }
    let rows = posts.enumerated().map { number, post in post.row(line: number + 1) }
    return ResultsReading { body in
      try rows.forEach(body)
      return ExportRemarks()
    }
  }

  private static let limit = 16_000_000
}

/// A post as Takeout writes it; what is not named here is left alone.
private struct Activity: Decodable {
  struct Item: Decodable {}

  let url: String
  let activityId: String?
  let creationTime: String
  let content: String?
  let plusOnes: [Item]?
  let comments: [Item]?
  let reshares: [Item]?

  func row(line: Int) -> ExportedRow {
    do throws(RowProblem) {
      var post = ExportedPost(line: line, network: .googlePlus)
      post.url = url
      post.externalID = activityId
      post.publishedAt = try FileTime(order: nil).time(creationTime, in: "creationTime")
      post.text = content?.withoutTags
      let counts: [(Metric, Int?)] = [
        (.reactions, plusOnes?.count), (.comments, comments?.count), (.shares, reshares?.count),
      ]
      post.figures = counts.compactMap { metric, count in count.map { Figure(metric, $0) } }
      return .post(post)
    } catch {
      return .unreadable(line: line, error)
    }
  }
}

extension String {
  /// The text of a piece of HTML: `<br>` is a line break, other tags are gone.
  fileprivate var withoutTags: String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      if rest[open...].lowercased().hasPrefix("<br") { text += "\n" }
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest.prefix { $0 != "<" }).decodingEntities
  }
}
