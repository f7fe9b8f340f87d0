import Planning
import Storage

extension [Person] {
  /// - Throws: `NameError`.
  func named(_ text: String, by match: NameMatch = .anyPart) throws(NameError) -> Person {
    try NameSearch(.person, among: self) { $0.name.text }.find(text, by: match)
  }
}

/// Things by the names that people type; each throws `NameError.unknown` with the near ones.
extension PlanSnapshot {
  func person(named text: String, by match: NameMatch = .anyPart) throws -> Person {
    try all(Person.self).named(text, by: match)
  }

  func audience(named text: String) throws -> Audience {
    try NameSearch(.audience, among: all()).find(text)
  }

  func campaign(named text: String, by match: NameMatch = .anyPart) throws -> Campaign {
    try NameSearch(.campaign, among: all()).find(text, by: match)
  }

  func pillar(named text: String, by match: NameMatch = .anyPart) throws -> Pillar {
    try NameSearch(.pillar, among: all()).find(text, by: match)
  }

  func experiment(named text: String, by match: NameMatch = .anyPart) throws -> Experiment {
    try NameSearch(.experiment, among: all()).find(text, by: match)
  }

  func tableDescription(named text: String) throws -> TableDescription {
    try NameSearch(.map, among: all()).find(text)
  }

  func channel(named text: String, by match: NameMatch = .anyPart) throws -> Channel {
    try ChannelSearch(try all()).find(text, by: match)
  }

  /// Channels to plan on: names or networks, repeated or joined by commas.
  /// - Throws: `NetworkError.retired` before a missing channel is noticed.
  func channels(named texts: [String]) throws -> [Channel] {
    let search = ChannelSearch(try all())
    var found: [Channel] = []
    for text in texts {
      for part in text.split(separator: ",") { try Network.named(part.trimmed)?.checkPlannable() }
      for channel in try search.findAll(text) where !found.contains(where: { $0.id == channel.id })
      {
        found.append(channel)
      }
    }
    return found
  }
}

/// Where a name was typed to change what is there, `none` takes it away: nil leaves it as it is, and nil
/// inside is nothing.
extension PlanSnapshot {
  func person(instead text: String?) throws -> Reference<Person>?? {
    try text.map { try $0.nilForNone.map { try person(named: $0).reference } }
  }

  func campaign(instead text: String?) throws -> Reference<Campaign>?? {
    try text.map { try $0.nilForNone.map { try campaign(named: $0).reference } }
  }

  func pillar(instead text: String?) throws -> Reference<Pillar>?? {
    try text.map { try $0.nilForNone.map { try pillar(named: $0).reference } }
  }
}

extension String {
  /// An address, or nothing for `none`.
  /// - Throws: `LinkError.noAddress`.
  var addressOrNone: String? {
    get throws { try nilForNone.map(webAddress) }
  }
}
