import Planning
import Testing

@testable import Rendering

@Suite struct TableTests {
  private func writer(_ width: Int) -> TextWriter {
    TextWriter(language: .english, isColoured: false, width: width)
  }

  private var table: Table {
    var table = Table([
      Table.Column(title: "id", alignment: .right), Table.Column(shrinksTo: 6), Table.Column(),
    ])
    table.rows = [
      ["1", "Bärlauch-Ciabatta 🌱 im Regal", "draft"], ["12", "日本のパン屋さん", "published"],
      ["7", "", "–"],
    ]
    return table
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
    var table = Table([Table.Column(), Table.Column(), Table.Column()])
    table.rows = [["a", "", "c"]]
    #expect(writer(80).lines(of: table) == ["a  c"])
  }

  @Test func `colours are outside the measures`() {
    let coloured = TextWriter(language: .english, isColoured: true, width: 80)
    var table = Table([Table.Column(), Table.Column()])
    table.rows = [[Table.Cell("a", .bad), "x"], ["bbb", "y"]]
    #expect(coloured.lines(of: table) == ["\u{1B}[31ma  \u{1B}[0m  x", "bbb  y"])
  }
}
