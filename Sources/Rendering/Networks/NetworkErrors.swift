package import Planning

extension NetworkError: WordedError {
  package var text: ErrorText {
    switch self {
    case .retired(let network): .retired(network)
    }
  }
}

extension ErrorText {
  fileprivate static func retired(_ network: Network) -> ErrorText {
    let since = network.retiredSince?.words
    let names = Segment.allCases.map { segment in
      (segment, network.alternatives(for: segment).map(\.name).joined(separator: ", "))
    }
    let de = names.map { "für \($0.0.name.german) \($0.1)" }.joined(separator: "; ")
    let en = names.map { "for \($0.0.name.english) \($0.1)" }.joined(separator: "; ")
    return ErrorText(
      "network.retired", .refused,
      de: """
        \(network.name) ist seit dem \(since?.german ?? "") geschlossen: Dort lässt sich \
        nichts mehr planen. Stattdessen \(de).
        """,
      en: """
        \(network.name) has been closed since \(since?.english ?? ""): nothing can be \
        planned there. Instead: \(en).
        """
    )
  }
}
