import Planning
import TestSupport
import Testing

@testable import Rendering

@Suite struct ChartTests {
  private let german = PageWriter(language: .german, plan: "", currency: "EUR")
  private let english = PageWriter(language: .english, plan: "", currency: "EUR")

  @Test(arguments: [340.0, 680.0])
  func `every shape and every word lies on the sheet`(width: Double) throws {
    for chart in ChartSample.all {
      let drawing = chart.drawing(width: width, for: german)
      let node = drawing.node(id: "x", kind: "wide", title: "a", description: "b")
      let picture = try Markup.read(element: node.markup.dropLast()[...])
      #expect(
        picture.attributes["viewBox"] == "0 0 \(width.coordinate) \(drawing.height.coordinate)")
      for shape in picture.all.dropFirst() where !["title", "desc", "a"].contains(shape.name) {
        let (x, y) = shape.extent
        let isOn =
          x.lowerBound >= -0.1 && x.upperBound <= width + 0.1 && y.lowerBound >= -0.1
          && y.upperBound <= drawing.height + 0.1
        #expect(isOn, "\(chart.title): \(shape.name) \(shape.attributes) \(shape.text)")
      }
    }
  }

  @Test func `speaks the reader's language, in the picture and in the table`() throws {
    let texts = [german, english].map { writer in
      ChartSample.all.map { chart in
        writer.figure(chart, id: "x").markup.replacing("\u{A0}", with: " ")
      }.joined()
    }
    for (text, words) in zip(
      texts,
      [
        ["1.407", "1.234,56 EUR", "50 %", "bis heute zu erwarten", "23.3.2026", "Di 3.3.2026"],
        ["1,407", "1,234.56 EUR", "50%", "expected by now", "23 Mar 2026", "Tue 3 Mar 2026"],
      ])
    {
      for word in words { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test func `what is unknown is no zero, in the picture and in the table`() throws {
    let bars = ChartSample.bars
    let unknown = try #require(bars.bars.last)
    let alone = GoalBars(title: "a", summary: "b", bars: [unknown])
    let looks = alone.drawing(width: 340, for: german).looks
    #expect(looks.contains("track") && looks.filter { $0 == "bar" }.count == 1, "only the legend's")
    #expect(!looks.contains("expectation") && !looks.contains("interval"))
    let row = try #require(bars.table(for: german).cells.last)
    #expect(
      row.map(\.content)
        == ["Umsatz", "–", "–", "–", "1.234,56 EUR", "noch nicht begonnen"].map { [.text($0)] })
    let groups = ChartSample.plot.table(for: german).cells
    #expect(groups.last?.map(\.content) == ["Umfrage", "0", "–", "–", "–"].map { [.text($0)] })
  }

  @Test func `a steady course reaches the target at the end of the due day`() {
    let rows = ChartSample.curve.table(for: german).cells.map { $0.last?.content }
    #expect(
      rows == [[.text("0,6")], [.text("2,6")], [.text("6")]], "8 · 2/28, 8 · 9/28, 8 · 21/28")
    let level = ChartSample.level.table(for: german).cells.map { $0.last?.content }
    #expect(level == [[.text("–")], [.text("2.000 EUR")]], "unknown before it begins")
  }

  @Test func `a day with too many posts says how many are missing`() {
    let narrow = ChartSample.calendar.drawing(width: 340, for: german).texts
    #expect(narrow.contains("+18"))
    #expect(!narrow.contains("+0"))
    #expect(narrow.filter { $0 == "Fb" }.count == 2, "in its cell and in the legend")
    #expect(
      ChartSample.calendar.table(for: german).rows.map(\.day.dayOfMonth) == [3, 7, 8, 9, 24],
      "not the days of February")
  }

  @Test func `a calendar tells the time and how each post stands, and leads to it`() throws {
    let drawing = ChartSample.calendar.drawing(width: 680, for: german)
    let node = drawing.node(id: "x", kind: "wide", title: "a", description: "b")
    let picture = try Markup.read(element: node.markup.dropLast()[...])
    let link = try #require(picture.all("a").first)
    #expect(link.attributes["href"] == "#post-3" && link.attributes["aria-label"] == "12:00")
    #expect(link.all("text").map(\.text) == ["12:00", "Fb", "X", "Li", "+", "Ig", "·"])
  }

  @Test func `what lasts several days is named once a week, and marked on each`() {
    let drawing = ChartSample.calendar.drawing(width: 680, for: german)
    #expect(drawing.texts.filter { $0 == "Messe" }.count == 2, "on Saturday and on Monday")
    #expect(drawing.looks.filter { $0 == "special" }.count == 4 + 1 + 6, "days, legend, names")
    #expect(!ChartSample.calendar.drawing(width: 340, for: german).texts.contains("Messe"))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.04, "0"), (12.0, "12"), (12.34, "12.3"), (-0.5, "-0.5"), (-3.25, "-3.3"),
    (.nan, "0"), (.infinity, "0"), (1e9, "0"), (99.96, "100"),
  ])
  func `writes coordinates as SVG reads them`(number: Double, text: String) {
    #expect(number.coordinate == text)
  }
}

extension Drawing {
  fileprivate var elements: [HTMLElement] { shapes.flatMap(elements) }

  private func elements(in node: HTMLNode) -> [HTMLElement] {
    guard case .element(let element) = node else { return [] }
    return [element] + element.children.flatMap(elements)
  }

  fileprivate var looks: [String] {
    elements.flatMap(\.attributes).filter { $0.name == .class }.map(\.value)
  }

  fileprivate var texts: [String] {
    elements.flatMap(\.children).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}

extension Markup {
  /// Where a shape lies; of a text as wide as Takt reckons.
  fileprivate var extent: (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    let number = { (name: String) in Double(self.attributes[name] ?? "") ?? 0 }
    switch name {
    case "line":
      return (span(number("x1"), number("x2")), span(number("y1"), number("y2")))
    case "rect":
      return (
        span(number("x"), number("x") + number("width")),
        span(number("y"), number("y") + number("height"))
      )
    case "circle":
      let (x, y, r) = (number("cx"), number("cy"), number("r"))
      return (x - r...x + r, y - r...y + r)
    case "text":
      let (x, y) = (number("x"), number("y"))
      // 6.9 units a letter are a usual font at its usual width.
      let width = Double(text.displayWidth) * 6.9
      let y2 = y - 10...y + 3
      switch attributes["text-anchor"] {
      case "middle": return (x - width / 2...x + width / 2, y2)
      case "end": return (x - width...x, y2)
      default: return (x...x + width, y2)
      }
    default:
      let numbers = (attributes["d"] ?? "").split { "MLZ ".contains($0) }.compactMap { Double($0) }
      let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
      let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
      return (
        (xs.min() ?? .nan)...(xs.max() ?? .nan), (ys.min() ?? .nan)...(ys.max() ?? .nan)
      )
    }
  }

  private func span(_ one: Double, _ other: Double) -> ClosedRange<Double> {
    min(one, other)...max(one, other)
  }
}
