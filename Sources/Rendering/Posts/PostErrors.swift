package import Planning

extension PostError: WordedError {
  package var text: ErrorText {
    switch self {
    case .status(let id, let status, let wanted?) where wanted == status:
      ErrorText(
        "post.status", .refused, remedy: .post(.show, id),
        de: "Beitrag \(id) ist schon „\(status.name.german)“.",
        en: "Post \(id) is \(status.name.english) already.")
    case .status(let id, let status, let wanted?):
      ErrorText(
        "post.status", .refused, remedy: .post(status == .published ? .takeBack : .show, id),
        de: """
          Beitrag \(id) ist „\(status.name.german)“ und kann nicht „\(wanted.name.german)“ \
          werden.
          """,
        en: """
          Post \(id) is \(status.name.english) and cannot become \(wanted.name.english).
          """)
    case .status(let id, let status, wanted: nil):
      ErrorText(
        "post.status", .refused,
        remedy: .post(status == .published ? .copyOrTakeBack : .copy, id),
        de:
          "Beitrag \(id) ist „\(status.name.german)“ und bleibt, wo er steht.",
        en:
          "Post \(id) is \(status.name.english) and stays where it is."
      )
    case .alreadyPublished(let id):
      ErrorText(
        "post.published", .refused, remedy: .post(.takeBack, id),
        de: "Beitrag \(id) ist schon veröffentlicht.",
        en: "Post \(id) is already published.")
    case .onePostOnly(let what, let posts): what.text(posts)
    case .findings(let findings):
      ErrorText(
        "post.findings", .refused,
        de: findings.map { "Beitrag \($0.post): \($0.message.german)" }.joined(separator: "\n"),
        en: findings.map { "Post \($0.post): \($0.message.english)" }.joined(separator: "\n"))
    }
  }
}

extension OnePostOnly {
  /// - Parameter posts: those that were meant.
  fileprivate func text(_ posts: [PostID]) -> ErrorText {
    let some = posts.prefix(10).map { "#\($0)" }.joined(separator: ", ")
    let numbers = "\(posts.count): \(some)" + (posts.count > 10 ? ", …" : "")
    let (remedy, sentence): (Entry, Wording) =
      switch self {
      case .text:
        (
          .together,
          Wording(
            de: "Ein Text gehört zu einem Beitrag, gemeint sind \(numbers).",
            en: "A text belongs to one post, and these are \(numbers).")
        )
      case .address:
        (
          .onePost,
          Wording(
            de: "Eine Adresse im Netzwerk gehört zu einem Beitrag, gemeint sind \(numbers).",
            en: "An address on a network belongs to one post, and these are \(numbers).")
        )
      case .publication:
        (
          .onePost,
          Wording(
            de: "Wann er hinausging, gehört zu einem Beitrag, gemeint sind \(numbers).",
            en: "When it went out belongs to one post, and these are \(numbers).")
        )
      }
    return ErrorText(
      "post.severalPosts", .usage, remedy: .enter(remedy), de: sentence.german,
      en: sentence.english)
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
    case .kind(let file, let network, let endings):
      ErrorText(
        "media.kind", .refused,
        de:
          "\(network.name) nimmt „\(file)“ nicht. Möglich sind \(endings.joined(separator: ", ")).",
        en:
          "\(network.name) does not take “\(file)”. Possible are \(endings.joined(separator: ", "))."
      )
    }
  }
}
