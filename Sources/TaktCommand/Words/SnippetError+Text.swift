import Planning

extension SnippetError: WordedError {
  var text: ErrorText {
    switch self {
    case .notOnChannel(let name, let channel):
      .unknown(.snippet, "\(name) --channel \(channel)", near: [name])
    case .onSeveralChannels(let name, let channels):
      PlanningError.ambiguousName(
        .snippet, name, candidates: channels.map { "\(name) --channel \($0)" }
      ).text
    }
  }
}
