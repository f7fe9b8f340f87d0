import Planning
import Testing

@testable import Rendering

@Suite struct TableTests {
  private func writer(_ width: Int) -> TextWriter {
    TextWriter(language: .english, isColoured: false, width: width)
  }

  private typealias Post = (id: String, text: String, status: String)

  private var table: Table<Post> {
    let posts: [Post] = [
      ("1", "Bärlauch-Ciabatta 🌱 im Regal", "draft"), ("12", "日本のパン屋さん", "published"),
      ("7", "", "–"),
    ]
    return Table(posts) {
      Column("id", .right) { $0.id }
      Column(shrinksTo: 6) { $0.text }
      Column { $0.status }
    }
  }

  @Test(arguments: [30, 40, 60, 80])
  func `fits the width, and its columns line up`(width: Int) {
    let lines = writer(width).lines(of: table)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    let starts = zip(lines.dropFirst(), ["draft", "published", "–"]).map { line, word in
      line.firstRange(of: word).map { line[..<$0.lowerBound].displayWidth }
    }
    #expect(Set(starts).count == 1)
  }

  @Test func `an empty column takes no room`() {
    let table = Table(["ac"]) {
      Column { $0.prefix(1).description }
      Column { _ in "" }
      Column { $0.suffix(1).description }
    }
    #expect(writer(80).lines(of: table) == ["a  c"])
  }

  @Test func `colours are outside the measures`() {
    let coloured = TextWriter(language: .english, isColoured: true, width: 80)
    let table = Table([("a", Paint.bad, "x"), ("bbb", .plain, "y")]) {
      Column { Cell($0.0, $0.1) }
      Column { $0.2 }
    }
    #expect(coloured.lines(of: table) == ["\u{1B}[31ma  \u{1B}[0m  x", "bbb  y"])
  }

  @Test func `a terminal and a page show the same, each with its own titles`() throws {
    let hasStatus = false
    let table = Table([1, 2]) {
      Column(onPage: "post") { Cell([HTMLNode(.strong, [:], [.text("#\($0)")])]) }
      Column("reach", .right) { "\($0 * 100)" }
      if hasStatus { Column("status") { _ in "draft" } }
    }
    #expect(
      writer(80).lines(of: table, indent: 2) == ["      reach", "  #1    100", "  #2    200"])
    let page = PageWriter(language: .english, plan: "", currency: "EUR")
    let markup = try Markup.read(
      element: page.table(table, caption: "Posts").markup.dropLast()[...])
    #expect(markup.all("thead").flatMap { $0.all("th") }.map(\.text) == ["Post", "Reach"])
    #expect(markup.all("strong").map(\.text) == ["#1", "#2"])
    #expect(markup.all("td").map(\.text) == ["100", "200"])
  }
}
