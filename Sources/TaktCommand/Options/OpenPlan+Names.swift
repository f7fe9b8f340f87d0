import Planning
import Storage

extension [Person] {
  /// - Throws: `PlanningError.unknownName`, `.ambiguousName`.
  func named(_ text: String) throws(PlanningError) -> Person {
    try NameSearch(.person, among: self) { $0.name.text }.find(text)
  }
}

/// Things by the names that people type; each throws `PlanningError.unknownName` with the near ones.
extension StepwisePlan {
  func person(named text: String) throws -> Person {
    try repository.persons().named(text)
  }

  func audience(named text: String) throws -> Audience {
    try NameSearch(.audience, among: repository.audiences()) { $0.name.text }.find(text)
  }

  func campaign(named text: String) throws -> Campaign {
    try NameSearch(.campaign, among: repository.campaigns()) { $0.name.text }.find(text)
  }

  func pillar(named text: String) throws -> Pillar {
    try NameSearch(.pillar, among: repository.pillars()) { $0.name.text }.find(text)
  }

  /// The name that some snippets share, one for each channel.
  func snippetName(_ text: String, among snippets: [Snippet]) throws -> Name {
    try NameSearch(.snippet, among: snippets.map(\.name).distinct) { $0.text }.find(text)
  }

  func mapping(named text: String) throws -> TableDescription {
    try NameSearch(.map, among: repository.tableDescriptions()) { $0.name.text }.find(text)
  }

  func channel(named text: String) throws -> Channel {
    try ChannelSearch(try repository.channels()).find(text)
  }

  /// Channels to plan on, as `--on` lists them: names or networks, repeated or joined by commas.
  /// - Throws: `PlanningError.retiredNetwork` before a missing channel is noticed.
  func channels(named texts: [String]) throws -> [Channel] {
    let search = ChannelSearch(try repository.channels())
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
