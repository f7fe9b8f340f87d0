import Planning
package import Reports

/// Words that stand below posts again and again.
extension TextWriter {
  package func snippets(_ report: ChangeReport<SnippetReport>) -> String { change(report, list) }

  package func list(_ snippets: [SnippetReport]) -> String {
    guard !snippets.isEmpty else {
      return say(de: "Noch kein Baustein.", en: "No snippet yet.") + " " + told(.add(.snippet))
    }
    let table = Table(snippets) {
      Column(shrinksTo: 8) { Cell($0.name, .bold) }
      Column(shrinksTo: 8) { $0.channel ?? say(de: "alle", en: "all") }
      Column { Cell($0.always ? say(de: "immer", en: "always") : "", .dim) }
      Column(shrinksTo: 12) { $0.text }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
