import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

/// Tables on pages fit, whatever the window: a row becomes a card where they would not.
@Suite struct TableRoomTests {
  @Test(
    arguments: [
      ([5, 5, 5], .phone), ([22, 15, 8, 11], .sheet), ([22, 15, 8, 11, 8, 8, 8, 8], .window),
      (Array(repeating: 10, count: 12), .wide), (Array(repeating: 15, count: 15), .none),
      ([], .phone),
    ] as [([Int], TableRoom)])
  func `a table has the narrowest window that holds its columns`(widths: [Int], room: TableRoom) {
    #expect(TableRoom(widths: widths) == room)
  }

  @Test func `posts with the numbers of all networks become cards, each number below its name`()
    throws
  {
    let values = Dictionary(uniqueKeysWithValues: Network.facebook.metrics.map { ($0, 1234) })
    let post = try Sample.measured(publishedAt: "2026-03-03T08:00:00Z", values)
    let writer = PageWriter(language: .german, plan: "Morgenrot", currency: "EUR")
    let page = try Markup.read(
      writer.posts(Listed([PostReport(post, in: .berlin)]), asOf: "2026-03-12"))
    page.expectReadable()
    let table = try #require(page.all("table").first)
    #expect(table.attributes["class"] == "cards")
    let titles = table.all("th").filter { $0.attributes["scope"] == "col" }.map(\.text)
    #expect(table.all("td").map { $0.attributes["data-label"] } == titles.dropFirst().map { $0 })
    #expect(titles.prefix(4) == ["Beitrag", "Datum", "Kanal", "Status"])
    #expect(table.all("td").first?.text == "3.3.2026,\u{A0}09:00")
  }

  @Test func `each room has its rules in the style sheet`() {
    for room in TableRoom.allCases {
      #expect(Stylesheet.text.contains(".\(room.look) td::before"))
    }
  }
}
