import Planning
package import Reports

extension TextWriter {
  package func channels(_ report: ChangeReport<ChannelReport>) -> String { change(report, list) }

  package func list(_ channels: [ChannelReport]) -> String {
    guard !channels.isEmpty else {
      return say(de: "Noch kein Kanal.", en: "No channel yet.") + " " + told(.add(.channel))
    }
    var table = Table([
      Table.Column(shrinksTo: 8), Table.Column(), Table.Column(), Table.Column(shrinksTo: 8),
      Table.Column(shrinksTo: 10),
    ])
    table.rows = channels.map { channel in
      let limit = say(
        de: "\(number(channel.textLimit)) Zeichen", en: "\(number(channel.textLimit)) characters")
      let closed = channel.retiredSince.map {
        say(de: "geschlossen seit \(date($0))", en: "closed since \(date($0))")
      }
      return [
        Table.Cell(channel.name, .hue(channel.network.hue)), Table.Cell(say(channel.kind.name)),
        Table.Cell(closed ?? limit), Table.Cell(channel.owner ?? ""),
        Table.Cell(channel.url ?? "", .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }
}
