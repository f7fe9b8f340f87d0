import Planning
import Testing

@testable import Rendering

/// Colours that people with weak eyes can tell from what lies behind them (WCAG 2.2, 1.4.3 and
/// 1.4.11).
@Suite struct ContrastTests {
  /// The colours by name, of the day and of the night.
  private let themes: [[String: [Double]]] = {
    let blocks = Stylesheet.text.split(separator: ":root {").prefix(2)
    return blocks.map { block in
      block.prefix { $0 != "}" }.split(separator: ";").reduce(into: [:]) { colours, rule in
        let parts = rule.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        if parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") {
          let digits = Array(parts[1].dropFirst())
          colours[String(parts[0].dropFirst(2))] = [0, 2, 4].map {
            Double(Int(String(digits[$0...($0 + 1)]), radix: 16) ?? 0) / 255
          }
        }
      }
    }
  }()

  @Test func `texts and marks keep their distance by day and by night`() throws {
    #expect(
      themes.count == 2 && themes[0].keys == themes[1].keys && themes[0].count == 10 + Hue.all.count
    )
    for theme in themes {
      let grounds = try ["page", "panel"].map { try #require(theme[$0]) }
      for (name, colour) in theme where !["page", "panel", "pale", "rule"].contains(name) {
        for ground in grounds { #expect(contrast(colour, ground) >= 4.5, "\(name)") }
      }
      let (mark, pale) = (try #require(theme["mark"]), try #require(theme["pale"]))
      #expect(contrast(mark, pale) >= 3, "the curve on its area")
    }
  }

  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let light = [luminance(one), luminance(other)].sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4: that of 12/5, by Newton's method for the fifth root.
  private func power(_ number: Double) -> Double {
    let (twelfth, start) = ((0..<12).reduce(1.0) { product, _ in product * number }, 1.0)
    return (0..<60).reduce(start) { root, _ in
      (4 * root + twelfth / (root * root * root * root)) / 5
    }
  }
}
