import Planning
package import Reports

/// Tables that somebody described.
extension TextWriter {
  package func maps(_ report: ChangeReport<MapReport>) -> String {
    change(report) { maps in
      maps.map { map in
        let name = quoted(map.name)
        return say(
          de: "Zuordnung \(name): Beim Import erkennt Takt solche Tabellen jetzt.",
          en: "Map \(name): an import knows such tables now.")
      }.joined(separator: "\n")
    }
  }

  package func mapNames(_ maps: [MapReport]) -> String {
    guard !maps.isEmpty else {
      return say(de: "Noch keine Zuordnung.", en: "No map yet.") + " " + told(.add(.map))
    }
    return maps.map(\.name.harmless).joined(separator: "\n")
  }

  package func map(_ map: MapReport) -> String {
    map.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).harmless }.joined(separator: "\n")
  }
}
