import Planning
package import Reports

/// Words that stand below posts again and again.
extension TextWriter {
  package func snippets(_ report: ChangeReport<SnippetReport>) -> String { change(report, list) }

  package func list(_ snippets: [SnippetReport]) -> String {
    guard !snippets.isEmpty else {
      return say(de: "Noch kein Baustein.", en: "No snippet yet.") + " " + told(.add(.snippet))
    }
    var table = Table([
      Table.Column(shrinksTo: 8), Table.Column(shrinksTo: 8), Table.Column(),
      Table.Column(shrinksTo: 12),
    ])
    table.rows = snippets.map { snippet in
      [
        Table.Cell(snippet.name, .bold),
        Table.Cell(snippet.channel ?? say(de: "alle", en: "all")),
        Table.Cell(snippet.always ? say(de: "immer", en: "always") : "", .dim),
        Table.Cell(snippet.text),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }
}
