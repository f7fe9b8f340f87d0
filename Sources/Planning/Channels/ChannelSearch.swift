/// Finds a channel by its name, or by its network where the plan has just one channel there.
package struct ChannelSearch {
  let channels: [Channel]

  package init(_ channels: [Channel]) {
    self.channels = channels
  }

  /// - Throws: `ChannelError.noneOn`, `NameError`.
  package func find(_ text: String, by match: NameMatch = .anyPart) throws -> Channel {
    if let exact = named(text) { return exact }
    if let network = Network.named(text) {
      let there = channels.filter { $0.network == network }
      if there.count == 1 { return there[0] }
      if there.count > 1 {
        throw NameError.ambiguous(.channel, text, candidates: there.map(\.name.text))
      }
      throw ChannelError.noneOn(network)
    }
    return try NameSearch(.channel, among: channels) { $0.name.text }.find(text, by: match)
  }

  /// Several joined by commas, each once; a name that holds a comma itself is found as a whole first.
  /// - Throws: as `find`.
  package func findAll(_ text: String) throws -> [Channel] {
    if let whole = named(text) { return [whole] }
    var found: [Channel] = []
    for part in text.split(separator: ",") {
      let channel = try find(part.trimmed)
      if !found.contains(where: { $0.id == channel.id }) { found.append(channel) }
    }
    if found.isEmpty { found.append(try find(text)) }
    return found
  }

  /// The channel of that name, as it is written, else the only one whose case alone differs: who writes a name
  /// in full does not mean all of the network.
  private func named(_ text: String) -> Channel? {
    if let exact = channels.first(where: { $0.name.text == text }) { return exact }
    let same = channels.filter { $0.name.text.lowercased() == text.lowercased() }
    return same.count == 1 ? same[0] : nil
  }
}
