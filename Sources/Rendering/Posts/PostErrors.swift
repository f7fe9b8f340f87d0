package import Planning

extension PostError: WordedError {
  package var text: ErrorText {
    switch self {
    case .status(let id, let status, let wanted?):
      ErrorText(
        "post.status", .refused, remedy: .post(.show, id),
        de: """
          Beitrag \(id) ist „\(status.name.german)“ und kann nicht „\(wanted.name.german)“ \
          werden.
          """,
        en: """
          Post \(id) is \(status.name.english) and cannot become \(wanted.name.english).
          """)
    case .status(let id, let status, wanted: nil):
      ErrorText(
        "post.status", .refused, remedy: .post(.copy, id),
        de:
          "Beitrag \(id) ist „\(status.name.german)“ und bleibt, wo er steht.",
        en:
          "Post \(id) is \(status.name.english) and stays where it is."
      )
    case .alreadyPublished(let id):
      ErrorText(
        "post.published", .refused, remedy: .post(.show, id),
        de: "Beitrag \(id) ist schon veröffentlicht.",
        en: "Post \(id) is already published.")
    case .findings(let findings):
      ErrorText(
        "post.findings", .refused,
        de: findings.map { "Beitrag \($0.post): \($0.message.german)" }.joined(separator: "\n"),
        en: findings.map { "Post \($0.post): \($0.message.english)" }.joined(separator: "\n"))
    }
  }
}

extension MediumError: WordedError {
  package var text: ErrorText {
    switch self {
    case .moreAlternatives(let count, let media):
      ErrorText(
        "media.alternatives", .usage, remedy: .enter(.description),
        de: "Es gibt mehr Beschreibungen (\(count)) als Dateien (\(media)): eine je Datei.",
        en: "There are more descriptions (\(count)) than files (\(media)): one for each file."
      )
    }
  }
}
