import Planning
package import Reports

extension TextWriter {
  package func channels(_ report: ChangeReport<ChannelReport>) -> String { change(report, list) }

  package func list(_ channels: [ChannelReport]) -> String {
    guard !channels.isEmpty else {
      return say(de: "Noch kein Kanal.", en: "No channel yet.") + " " + told(.add(.channel))
    }
    let table = Table(channels) {
      Column(shrinksTo: 8) { Cell($0.name, .hue($0.network.hue)) }
      Column { say($0.kind.name) }
      Column { limit(of: $0) }
      Column(shrinksTo: 8) { responsible($0.owner, $0.deputy) ?? "" }
      Column(shrinksTo: 10) { Cell($0.url ?? "", .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }

  /// How long a text may be, or since when none goes out.
  private func limit(of channel: ChannelReport) -> String {
    if let day = channel.retiredSince {
      return say(de: "geschlossen seit \(date(day))", en: "closed since \(date(day))")
    }
    let limit = number(channel.textLimit)
    return say(de: "\(limit) Zeichen", en: "\(limit) characters")
  }
}
