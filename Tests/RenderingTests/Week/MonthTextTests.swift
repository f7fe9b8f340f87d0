import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct MonthTextTests {
  private func month(_ name: String, posts: Int = 0) throws -> MonthReport {
    let month = try #require(Month(name))
    let zone = PlanZone(identifier: "UTC") { _ in 0 }
    let time = try #require(TimeOfDay("09:00"))
    let channel = Post.Place(id: ID(1), name: "🥖 Laden", network: .xing, kind: .page)
    let all = (0..<posts).map { number in
      Post(
        id: ID(number + 1), channel: channel, plannedAt: WallTime(day: month.first, time: time),
        text: "日本のパン屋さん 👨‍👩‍👧 \(number)")
    }
    return MonthReport(
      month, posts: all.map { PostReport($0, in: PostContext(in: zone)) }, today: month.first,
      in: zone)
  }

  @Test(arguments: ["2026-02", "2026-03", "2026-08", "2027-01"], [80, 100, 120, 200])
  func `the grid fits the width and its lines meet`(name: String, width: Int) throws {
    let writer = TextWriter(language: .german, isColoured: false, width: width)
    let lines = try writer.month(month(name, posts: 3)).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    let grid = lines.filter { $0.contains("│") || $0.contains("┼") }
    let places = grid.map { line in
      line.indices.filter { line[$0] == "│" || line[$0] == "┼" }.map { line[..<$0].displayWidth }
    }
    #expect(Set(places).count == 1)
    #expect(places[0].count == 7)
  }

  @Test func `a day with many posts says how many it does not show`() throws {
    let writer = TextWriter(language: .english, isColoured: false, width: 80)
    #expect(try writer.month(month("2026-03", posts: 6)).contains("more") == false)
    #expect(try writer.month(month("2026-03", posts: 9)).contains("+4 more"))
  }

  @Test func `today is marked without colour, and the weeks have their numbers`() throws {
    let writer = TextWriter(language: .german, isColoured: false, width: 80)
    let text = try writer.month(month("2027-01"))
    #expect(text.contains("[1]"))
    #expect(text.contains("\n53│"))
    #expect(text.hasPrefix("Januar 2027"))
  }
}
