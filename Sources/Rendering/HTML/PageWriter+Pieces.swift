import Planning

/// What pages are put together from.
extension PageWriter {
  package func section(_ title: String, _ content: [HTMLNode]) -> HTMLNode {
    HTMLNode(.section, [:], [HTMLNode(.h2, [:], [.text(title)])] + content)
  }

  /// As a heading begins: with a capital letter.
  func heading(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// What somebody typed: its writing direction stays its own.
  package func person(_ text: String) -> HTMLNode { HTMLNode(.bdi, [:], [.text(text)]) }

  /// Words that lead onto the web, where there is an address.
  package func linked(_ words: String, to address: String?) -> HTMLNode {
    guard let address, address.isWebAddress else { return person(words) }
    return HTMLNode(.a, [.href: address, .rel: "noreferrer noopener"], [person(words)])
  }

  package func paragraph(_ text: String, _ tone: Accent = .plain) -> HTMLNode {
    HTMLNode(.p, [.class: tone.name], prose(text))
  }

  /// A sentence of Takt's, the commands in it set apart.
  package func prose(_ text: String) -> [HTMLNode] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap {
      place, piece in
      if piece.isEmpty { return nil }
      return place.isMultiple(of: 2)
        ? .text(String(piece)) : HTMLNode(.code, [:], [.text(String(piece))])
    }
  }

  /// A word that tells how something stands; the colour only repeats it.
  /// - Parameter sign: stands before it; that of the tone where none is given.
  package func badge(_ words: String, _ tone: Accent, sign: String? = nil) -> HTMLNode {
    HTMLNode(
      .span, [.class: "badge " + (tone.name ?? "plain")], [.text("\(sign ?? tone.sign) \(words)")])
  }

  /// Labels with their values; one without a value is left out.
  package func facts(_ facts: [(label: String, value: String?)]) -> HTMLNode {
    HTMLNode(
      .dl, [:],
      facts.flatMap { fact in
        fact.value.map { value in
          [
            HTMLNode(
              .div, [:],
              [
                HTMLNode(.dt, [:], [.text(fact.label)]), HTMLNode(.dd, [:], prose(value)),
              ])
          ]
        } ?? []
      })
  }

  /// Sentences in their order.
  package func list(_ sentences: [String]) -> HTMLNode {
    HTMLNode(.ol, [:], sentences.map { HTMLNode(.li, [:], prose($0)) })
  }

  /// A chart with its caption, and its numbers behind it.
  /// - Parameters:
  ///   - id: unlike any other on the page.
  ///   - isTitled: a heading above it says its title already.
  package func figure(_ chart: some Chart, id: String, isTitled: Bool = false) -> HTMLNode {
    let drawings = [("wide", 680.0), ("narrow", 340.0)].map { kind, width in
      chart.drawing(width: width, for: self)
        .node(id: "\(id)-\(kind)", kind: kind, title: chart.title, description: chart.summary)
    }
    let numbers = HTMLNode(
      .details, [:],
      [
        HTMLNode(.summary, [:], [.text(say(de: "Als Tabelle anzeigen", en: "Show as a table"))]),
        table(chart.table(for: self), caption: chart.title, isTitled: true),
      ])
    let title = isTitled ? [] : [HTMLNode(.strong, [:], [.text(heading(chart.title))]), " "]
    let caption = HTMLNode(
      .figcaption, [:], title + [HTMLNode(.span, [.class: "quiet"], [.text(chart.summary)])])
    return HTMLNode(.figure, [:], [caption] + drawings + [numbers])
  }
}
