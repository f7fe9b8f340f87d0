package import Planning

extension ChannelError: WordedError {
  package var text: ErrorText {
    switch self {
    case .kindNotOnNetwork(let kind, let network):
      ErrorText(
        "channel.kind", .refused,
        de: """
          \(network.name) kennt die Art „\(kind.rawValue)“ nicht; es gibt \
          \(network.kinds.map(\.rawValue).joined(separator: ", ")).
          """,
        en: """
          \(network.name) has no kind “\(kind.rawValue)”; there are \
          \(network.kinds.map(\.rawValue).joined(separator: ", ")).
          """
      )
    case .noneOn(let network):
      ErrorText(
        "channel.none", .missing, remedy: .addChannel(on: network),
        de: """
          Der Plan hat keinen Kanal auf \(network.name).
          """,
        en: "The plan has no channel on \(network.name).")
    }
  }
}
