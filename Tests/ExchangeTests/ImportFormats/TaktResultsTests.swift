import Exchange
import Planning
import TestSupport
import Testing

@Suite struct TaktResultsTests {
  @Test func `reads every column`() throws {
    let file = try Files.read(Files.takt)
    #expect(file.format == "takt-results")
    #expect(file.skipped.isEmpty)
    #expect(file.unknownColumns == ["followers"])
    #expect(file.posts[0].network == .xing)
    #expect(file.posts[0].post == PostID(12))
    #expect(file.posts[0].values == ["reactions": 1006, "linkClicks": 4])
    let post = file.posts[1]
    #expect(post.externalID == "77" && post.url == "https://facebook.com/77")
    #expect(post.publishedAt == .wall("2026-03-03T09:00"))
    #expect(post.observedAt == .instant("2026-03-10T08:00:00Z"))
    #expect(post.text == "Hallo" && post.channel == "Seite" && post.campaign == "Messe")
    #expect(post.pillar == "Rezepte")
    #expect(post.format == .image && post.isPaid == true && post.minutes?.minutes == 25)
    #expect(post.values == ["reach": 0, "reactions": 3, "revenue": 49_950])
  }

  @Test(arguments: [
    ("myspace,1,,,", RowProblem.unknownNetwork("myspace")),
    (",1,,,", .blank(column: "network")),
    ("x,one,,,", .notANumber(column: "post", value: "one")),
    ("x,,,,", .nothingToFindBy),
    (
      "x,1,maybe,,",
      .unknownWord(column: "paid", value: "maybe", known: ["ja", "nein", "no", "yes"])
    ),
    ("x,1,,10081,", .numberTooLarge(column: "minutes", value: "10081")),
    ("x,1,,,< 5", .bound(column: "clicks", value: "< 5")),
    ("x,1,,,NaN", .notANumber(column: "clicks", value: "NaN")),
    ("x,1,,,-1", .negative(column: "clicks", value: "-1")),
  ])
  func `skips a row with its reason, and takes the others`(row: String, reason: RowProblem) throws {
    let file = try Files.read("network,post,paid,minutes,clicks\n\(row)\nx,2,no,,7\n")
    #expect(file.skipped == [.init(line: 2, reason: reason)])
    #expect(file.posts.map(\.post) == [PostID(2)])
  }

  @Test func `takes off the apostrophe that keeps a text from being a formula`() throws {
    let file = try Files.read(
      "network,publishedAt,text\nx,2026-03-03,'=1+1\nx,2026-03-03,'s Brot\nx,2026-03-03,'@gast\n")
    #expect(file.posts.map(\.text) == ["=1+1", "'s Brot", "@gast"])
  }

  @Test func `asks for the order of day and month`() throws {
    let text = "network,post,publishedAt\nx,1,01/02/2026 10:00\n"
    #expect(try Files.read(text).skipped.map(\.reason) == [.dateOrderUnknown("01/02/2026 10:00")])
    #expect(try Files.read(text, dateOrder: .dayFirst).posts.count == 1)
  }
}
