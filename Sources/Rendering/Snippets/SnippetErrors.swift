package import Planning

extension SnippetError: WordedError {
  package var text: ErrorText {
    switch self {
    case .notOnChannel(let name, let channel):
      ErrorText(
        "snippet.unknown", .missing, remedy: .list(.snippet),
        de: "Für den Kanal „\(channel)“ gibt es keinen Baustein „\(name)“.",
        en: "There is no snippet “\(name)” for the channel “\(channel)”.")
    case .onSeveralChannels(let name, let channels):
      ErrorText(
        "snippet.ambiguous", .missing, remedy: .enter(.oneChannel),
        de: "Den Baustein „\(name)“ gibt es für mehrere Kanäle: \(channels.quotedGerman).",
        en: "There is a snippet “\(name)” for several channels: \(channels.quotedEnglish).")
    }
  }
}
