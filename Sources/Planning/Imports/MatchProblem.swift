/// Why a row that could be read finds no place in the plan. Indirect, since a file may have a
/// hundred thousand of them.
package indirect enum MatchProblem: Error, Hashable, Sendable {
  case noSuchPost(PostID)
  case otherNetwork(PostID, Network)
  case otherChannel(PostID, String)
  /// The network knows it by another id than the row's.
  case otherID(PostID, String)
  /// Two things in the row lead to two posts.
  case leadsToTwo(PostID, PostID)
  case skippedPost(PostID)
  case publicationUnknown(PostID)
  case observedInFuture
  case observedBeforePublished
  case publishedInFuture
  case dayInFuture
  case unknownChannel(String)
  case channelElsewhere(String, Network)
  case unknownCampaign(String)
  case noChannel(Network)
  /// Several accounts could be meant.
  case channelOpen([String])
  case adoptionNeedsTime
}

extension MatchProblem {
  /// What helps; nil where the sentence says it, or nothing does.
  package var remedy: Remedy? {
    switch self {
    case .skippedPost(let id): .post(.move, id)
    case .publicationUnknown(let id): .post(.publish, id)
    case .unknownChannel: .list(.channel)
    case .unknownCampaign: .list(.campaign)
    case .noChannel(let network): .addChannel(on: network)
    case .observedBeforePublished: .enter(.observationTime)
    case .channelOpen: .enter(.oneChannel)
    case .noSuchPost, .otherNetwork, .otherChannel, .otherID, .leadsToTwo, .observedInFuture,
      .publishedInFuture, .dayInFuture, .channelElsewhere, .adoptionNeedsTime:
      nil
    }
  }

  /// The reason, in a sentence.
  package var wording: Wording {
    switch self {
    case .noSuchPost(let id):
      Wording(de: "Einen Beitrag \(id) gibt es nicht.", en: "There is no post \(id).")
    case .otherNetwork(let id, let network):
      Wording(
        de: "Beitrag \(id) gehört zu \(network.name).", en: "Post \(id) is on \(network.name).")
    case .otherChannel(let id, let channel):
      Wording(
        de: "Beitrag \(id) gehört zu „\(channel.start)“.",
        en: "Post \(id) is on “\(channel.start)”.")
    case .otherID(let id, let known):
      Wording(
        de: "Beitrag \(id) hat im Netzwerk eine andere ID: \(known.start).",
        en: "Post \(id) has another id on the network: \(known.start).")
    case .leadsToTwo(let first, let second):
      Wording(
        de: "Die Zeile meint zwei Beiträge zugleich: \(first) und \(second).",
        en: "The row means two posts at once: \(first) and \(second).")
    case .skippedPost(let id):
      Wording(
        de: "Beitrag \(id) ist ausgelassen; planen Sie ihn erst wieder ein.",
        en: "Post \(id) is skipped; plan it again first.")
    case .publicationUnknown(let id):
      Wording(
        de: """
          Wann Beitrag \(id) erschien, ist unbekannt: publishedAt ausfüllen oder ihn erst \
          veröffentlichen.
          """,
        en: "When post \(id) went out is unknown: fill in publishedAt, or publish it first.")
    case .observedInFuture:
      Wording(de: "observedAt liegt in der Zukunft.", en: "observedAt is in the future.")
    case .observedBeforePublished:
      Wording(
        de: "Abgelesen, bevor der Beitrag erschien: observedAt oder publishedAt prüfen.",
        en: "Observed before the post went out: check observedAt or publishedAt.")
    case .publishedInFuture:
      Wording(de: "publishedAt liegt in der Zukunft.", en: "publishedAt is in the future.")
    case .dayInFuture:
      Wording(de: "Der Tag liegt in der Zukunft.", en: "The day is in the future.")
    case .unknownChannel(let name):
      Wording(
        de: "Einen Kanal „\(name.start)“ gibt es nicht oder nicht eindeutig.",
        en: "There is no channel “\(name.start)”, or more than one.")
    case .channelElsewhere(let name, let network):
      Wording(
        de: "Der Kanal „\(name.start)“ ist nicht auf \(network.name).",
        en: "The channel “\(name.start)” is not on \(network.name).")
    case .unknownCampaign(let name):
      Wording(
        de: "Eine Kampagne „\(name.start)“ gibt es nicht oder nicht eindeutig.",
        en: "There is no campaign “\(name.start)”, or more than one.")
    case .noChannel(let network):
      Wording(
        de: "Der Plan hat keinen Kanal auf \(network.name).",
        en: "The plan has no channel on \(network.name).")
    case .channelOpen(let names):
      Wording(
        de: "Mehrere Kanäle kommen in Frage (\(names.joined(separator: ", "))).",
        en: "Several channels are possible (\(names.joined(separator: ", "))).")
    case .adoptionNeedsTime:
      Wording(
        de: "Zum Übernehmen fehlt, wann der Beitrag erschien (publishedAt).",
        en: "To be adopted it lacks when the post went out (publishedAt).")
    }
  }
}
