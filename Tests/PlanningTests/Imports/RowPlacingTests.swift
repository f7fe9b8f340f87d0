import TestSupport
import Testing

@testable import Planning

@Suite struct RowPlacingTests {
  let page: Channel
  let second: Channel
  let x: Channel

  init() throws {
    page = try ImportScenes.channel(1, .facebook, "Seite")
    second = try ImportScenes.channel(2, .facebook, "Filiale")
    x = try ImportScenes.channel(3, .x, "X")
  }

  @Test func `finds a post by Takt's own number`() throws {
    var row = ImportScenes.row(2, .facebook)
    row.post = PostID(1)
    #expect(try places([row]) == [.known(PostID(1))])
  }

  @Test func `finds a post by its id, on X also in its address`() throws {
    let posts = [
      ImportScenes.post(1, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: "77"),
      ImportScenes.post(
        2, on: x, publishedAt: "2026-03-03T07:00:00Z", text: "b",
        url: "https://twitter.com/nord/status/99?s=20"),
    ]
    var facebook = ImportScenes.row(2, .facebook)
    facebook.externalID = "77"
    var tweet = ImportScenes.row(3, .x)
    tweet.externalID = "99"
    var other = ImportScenes.row(4, .x)
    other.externalID = "77"
    let found = try places([facebook, tweet, other], posts)
    #expect(found == [.known(PostID(1)), .known(PostID(2)), .unknown])
  }

  @Test(arguments: [
    "http://facebook.com/nord/posts/1/", "https://m.facebook.com/nord/posts/1#comments",
    "https://WWW.facebook.com/nord/posts/1",
  ])
  func `finds a post by its address`(url: String) throws {
    let post = ImportScenes.post(
      1, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a",
      url: "https://www.facebook.com/nord/posts/1")
    var row = ImportScenes.row(2, .facebook)
    row.url = url
    #expect(try places([row], [post]) == [.known(PostID(1))])
  }

  @Test(arguments: [
    ("2026-03-03T23:50", "Brot heute #neu", true), ("2026-03-04T00:10", "Brot heute", false),
    ("2026-03-03T00:00", "Brot morgen", false), ("2026-03-03T09:00", "", false),
  ])
  func `finds an open post by its planned day and its text together`(
    time: String, text: String, isFound: Bool
  ) throws {
    let row = row(2, at: WallTime(stringLiteral: time), text)
    let found = try places([row])[0]
    #expect((found == .known(PostID(1))) == isFound)
  }

  @Test func `takes the day of a post that is out from the plan's clock`() throws {
    let post = ImportScenes.post(
      1, on: page, planned: "2026-03-01T09:00", publishedAt: "2026-03-03T22:30:00Z", text: "Brot")
    let planned = row(2, at: "2026-03-01T09:00", "Brot")
    let out = row(3, at: "2026-03-04T00:30", "Brot")
    #expect(try places([planned], [post])[0] != .known(PostID(1)))
    #expect(try places([out], [post]) == [.known(PostID(1))])
  }

  @Test func `never guesses which of two posts is meant`() throws {
    let posts = [
      ImportScenes.post(1, on: page, text: "Brot heute"),
      ImportScenes.post(2, on: second, text: "Brot heute"),
    ]
    var row = row(2, at: "2026-03-03T09:00", "Brot heute")
    #expect(try places([row], posts) == [.doubtful([PostID(1), PostID(2)])])
    #expect(try places([row], posts, channel: second) == [.known(PostID(2))])
    row.channel = "Filiale"
    #expect(try places([row], posts) == [.known(PostID(2))])
  }

  @Test func `prefers the same text to one that only begins so`() throws {
    let posts = [
      ImportScenes.post(1, on: page, text: "Unser Roggenmischbrot ist da"),
      ImportScenes.post(2, on: page, text: "Unser Roggenmischbrot ist da und warm"),
    ]
    let row = row(2, at: "2026-03-03T09:00", "Unser Roggenmischbrot ist da")
    #expect(try places([row], posts) == [.known(PostID(1))])
  }

  @Test func `leaves rows alone that both mean one post`() throws {
    var first = row(2, at: "2026-03-03T09:00", "Brot heute")
    first.externalID = "1"
    var again = row(3, at: "2026-03-03T17:00", "Brot heute")
    again.externalID = "2"
    #expect(
      try places([first, again]) == [.doubtful([PostID(1)]), .doubtful([PostID(1)])])
  }

  @Test func `does not take a post by its text that has another id or another row`() throws {
    let known = ImportScenes.post(
      1, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "Brot heute", id: "1")
    var sure = ImportScenes.row(2, .facebook)
    sure.externalID = "1"
    var other = row(3, at: "2026-03-03T09:00", "Brot heute")
    other.externalID = "2"
    #expect(try places([other], [known])[0] == .unknown)
    let nameless = row(4, at: "2026-03-03T09:00", "Brot heute")
    #expect(try places([sure, nameless], [known]) == [.known(PostID(1)), .unknown])
    #expect(try places([nameless, sure], [known]) == [.unknown, .known(PostID(1))])
  }

  @Test func `refuses what contradicts itself`() throws {
    let posts = [
      ImportScenes.post(1, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: "77"),
      ImportScenes.post(2, on: page, text: "b"),
    ]
    var twofold = ImportScenes.row(2, .facebook)
    twofold.post = PostID(2)
    twofold.externalID = "77"
    var renamed = ImportScenes.row(3, .facebook)
    renamed.post = PostID(1)
    renamed.externalID = "78"
    var missing = ImportScenes.row(4, .facebook)
    missing.post = PostID(9)
    var elsewhere = ImportScenes.row(5, .x)
    elsewhere.post = PostID(1)
    var nowhere = ImportScenes.row(6, .facebook)
    nowhere.channel = "Laden"
    var misplaced = ImportScenes.row(7, .facebook)
    misplaced.channel = "X"
    #expect(
      try places([twofold, renamed, missing, elsewhere, nowhere, misplaced], posts) == [
        .refused(.leadsToTwo(PostID(2), PostID(1))), .refused(.otherID(PostID(1), "77")),
        .refused(.noSuchPost(PostID(9))), .refused(.otherNetwork(PostID(1), .facebook)),
        .refused(.unknownChannel("Laden")), .refused(.channelElsewhere("X", .facebook)),
      ])
  }

  private func row(_ line: Int, at time: WallTime, _ text: String) -> ExportedPost {
    var row = ImportScenes.row(line, .facebook)
    row.publishedAt = .wall(time)
    row.text = text
    return row
  }

  /// Where a row belongs, once the whole file is known.
  private enum Found: Equatable {
    case known(PostID)
    case unknown
    case doubtful([PostID])
    case refused(MatchProblem)
    case waiting

    init(_ match: RowPlacing.Match) {
      self =
        switch match {
        case .known(let id): .known(id)
        case .unknown: .unknown
        case .doubtful(let posts): .doubtful(posts)
        case .waiting: .waiting
        }
    }
  }

  /// Where each row is put as it comes.
  private func firstPlaces(
    _ rows: [ExportedPost], _ placing: RowPlacing, _ index: inout PostIndex
  ) throws -> [Found] {
    try rows.map { row in
      do {
        return Found(try placing.match(of: row, in: &index))
      } catch let problem as MatchProblem {
        return .refused(problem)
      }
    }
  }

  /// Against these posts, else a single draft.
  private func places(
    _ rows: [ExportedPost], _ posts: [Post]? = nil, channel: Channel? = nil
  ) throws -> [Found] {
    let posts = posts ?? [ImportScenes.post(1, on: page, text: "Brot heute")]
    let plan = MemoryPlan(posts, on: [page, second, x])
    var index = PostIndex(plan.scene, in: ImportScenes.zone)
    let placing = RowPlacing(
      search: ChannelSearch([page, second, x]), zone: ImportScenes.zone, channel: channel)
    var places = try firstPlaces(rows, placing, &index)
    let waiting = rows.indices.filter { places[$0] == .waiting }
    let claimed = places.compactMap { place in
      if case .known(let id) = place { id } else { nil }
    }
    let later = try placing.matches(
      ofWaiting: waiting.map { rows[$0] }, claimed: Set(claimed), in: &index)
    for (place, found) in zip(waiting, later) { places[place] = Found(found) }
    return places
  }
}
