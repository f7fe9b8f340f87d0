import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct HTMLPageTests {
  private func page(_ language: Language = .german, title: String = "Ostern") throws -> Markup {
    let writer = PageWriter(language: language, plan: "Morgenrot & <Söhne>", currency: "EUR")
    return try Markup.read(
      writer.page(
        kind: "Rückblick", title: title, badge: writer.badge("läuft", .good), facts: ["a", "b"],
        asOf: "2026-03-24",
        [
          writer.section("Ziele", [writer.paragraph("Zuerst `takt log`, dann das.", .warning)]),
          HTMLNode(.article, [.id: "post-3"]),
        ]
          + ChartSample.all.enumerated().map { place, chart in
            writer.figure(chart, id: "chart\(place)")
          })
    )
  }

  @Test func `the policy lets nothing load or run, and names the style sheet by its hash`() throws {
    let page = try page()
    let style = try #require(page.all("style").first?.text)
    var hash = SHA256()
    hash.update(Array(style.utf8))
    let base64 = hash.hexadecimal().base64
    #expect(Stylesheet.hash == base64)
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(
      policy?.attributes["content"]
        == """
        default-src 'none'; style-src 'sha256-\(base64)'; img-src data:; base-uri 'none'; \
        form-action 'none'
        """)
    #expect(style == Stylesheet.text, "nothing in it was escaped")
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test func `says its language, its title and what it is`() throws {
    let page = try page(title: "Zeile\nzwei <b>")
    #expect(page.name == "html" && page.attributes == ["lang": "de"])
    #expect(page.all("title").first?.text == "Zeile zwei <b> – Rückblick")
    let meta = page.all("meta").reduce(into: [:]) { found, meta in
      found[meta.attributes["name"] ?? ""] = meta.attributes["content"]
    }
    #expect(meta["color-scheme"] == "light dark" && meta["generator"] == "Takt")
    #expect(meta["viewport"] == "width=device-width, initial-scale=1")
    for place in ["header", "footer"] {
      #expect(page.all(place).first?.wholeText.contains("Morgenrot & <Söhne>") == true)
    }
    #expect(page.all("time").first?.attributes["datetime"] == "2026-03-24")
    #expect(page.all("time").first?.text == "24.3.2026")
    #expect(try self.page(.english).all("time").first?.text == "24 Mar 2026")
    #expect(page.all("code").first?.text == "takt log")
  }

  @Test(arguments: Language.allCases)
  func `a listener finds the way`(language: Language) throws {
    let page = try page(language)
    page.expectReadable()
    #expect(page.all("figure").count == ChartSample.all.count)
  }
}

extension Markup {
  /// Headings in their order and none of them twice in a row, every picture with its words, every table
  /// with its titles, every id once and every link to one, and nothing that runs, loads or is styled by itself.
  func expectReadable(sourceLocation: SourceLocation = #_sourceLocation) {
    let levels = all.compactMap { $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
    #expect(
      levels.first == 1 && levels.filter { $0 == 1 }.count == 1, sourceLocation: sourceLocation)
    #expect(
      zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)",
      sourceLocation: sourceLocation)
    let titles = headings
    #expect(
      zip(titles, titles.dropFirst()).allSatisfy { $0 != $1 }, "\(titles)",
      sourceLocation: sourceLocation)
    let ids = all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count, sourceLocation: sourceLocation)
    let places = all.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(Set(places.map { String($0.dropFirst()) }).isSubset(of: ids))
    for picture in all("svg") {
      let words = (picture.attributes["aria-labelledby"] ?? "").split(separator: " ").map { id in
        picture.all.first { $0.attributes["id"] == String(id) }
      }
      let role = picture.all("a").isEmpty ? "img" : "group"
      #expect(picture.attributes["role"] == role, sourceLocation: sourceLocation)
      #expect(words.map { $0?.name } == ["title", "desc"], sourceLocation: sourceLocation)
      #expect(words.allSatisfy { $0?.text.isEmpty == false }, sourceLocation: sourceLocation)
    }
    for picture in all("img") {
      let source = picture.attributes["src"] ?? ""
      let isWhole = PictureFormat.allCases.contains {
        source.hasPrefix("data:\($0.mediaType);base64,")
      }
      #expect(
        isWhole && picture.attributes["alt"]?.isEmpty == false, sourceLocation: sourceLocation)
    }
    for figure in all("figure") where !figure.all("svg").isEmpty {
      #expect(figure.all("figcaption").count == 1, sourceLocation: sourceLocation)
      #expect(
        figure.all("details").flatMap { $0.all("table") }.count == 1, sourceLocation: sourceLocation
      )
    }
    for table in all("table") {
      #expect(table.all("caption").first?.text.isEmpty == false, sourceLocation: sourceLocation)
      #expect(
        table.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) },
        sourceLocation: sourceLocation)
    }
    let names = Set(all.map(\.name))
    let attributes = Set(all.flatMap(\.attributes.keys))
    #expect(
      names.isDisjoint(with: ["script", "link", "iframe", "object", "form", "image", "use"]))
    #expect(attributes.isDisjoint(with: ["style", "srcset", "xlink:href", "action"]))
    #expect(all.allSatisfy { $0.attributes["src"] == nil || $0.name == "img" })
    #expect(attributes.allSatisfy { !$0.hasPrefix("on") })
  }

  /// What stands above something, as people see it, in the order of the page.
  private var headings: [String] {
    var found: [String] = []
    if ["h1", "h2", "h3"].contains(name) { found.append(wholeText.trimmed) }
    if name == "caption", attributes["class"] != "heard" { found.append(text) }
    if name == "figcaption" { return children.filter { $0.name == "strong" }.map(\.text) }
    return found + children.flatMap(\.headings)
  }
}

extension String {
  /// Hexadecimal digits as Base64 (RFC 4648).
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = flatMap { digit in
      let value = digit.hexDigitValue ?? 0
      return [8, 4, 2, 1].map { value & $0 == 0 ? 0 : 1 }
    }
    let signs = stride(from: 0, to: bits.count, by: 6).map { start in
      let six = bits[start..<Swift.min(start + 6, bits.count)]
      return alphabet[six.reduce(0) { $0 * 2 + $1 } << (6 - six.count)]
    }
    return String(signs) + String(repeating: "=", count: (4 - signs.count % 4) % 4)
  }
}
