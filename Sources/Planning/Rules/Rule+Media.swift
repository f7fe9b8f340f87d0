extension Rule {
  static let mediaMissing = Rule(
    name: "media.missing", severity: .error,
    reason: Wording(
      de: "Was nicht da ist, kann niemand mit hochladen.",
      en: "Nobody can upload what is not there.")
  ) { post, context in
    let missing = post.media.filter { (context.mediaFiles[$0.file]?.bytes ?? 0) == 0 }
    guard !missing.isEmpty else { return nil }
    return Wording(
      de: """
        Nicht da oder leer: \(missing.words.german). Prüfen Sie Ordner und Namen; Pfade gelten vom \
        Ordner der Plandatei aus.
        """,
      en: """
        Not there, or empty: \(missing.words.english). Check folder and name; paths are seen from \
        the plan file's folder.
        """)
  }

  /// A hint only, where the network takes the post without: the picture may wait on somebody's phone.
  static let mediaNone = Rule(
    name: "media.none", upTo: .warning,
    reason: Wording(
      de: "Ohne die Datei wird es ein anderer Beitrag als geplant, oder gar keiner.",
      en: "Without the file it becomes another post than planned, or none at all."),
    remedy: { .post(.addMedia, $0.id) }
  ) { post, _ in
    guard post.media.isEmpty else { return nil }
    let network = post.channel.network
    if network.media?.isNeeded == true {
      return Complaint(
        message: Wording(
          de: """
            \(network.name) nimmt nichts ohne Bild oder Video, und noch ist keine Datei genannt.
            """,
          en: """
            \(network.name) takes nothing without a picture or video, and no file is named yet.
            """))
    }
    guard !post.format.mediaKinds.isEmpty else { return nil }
    let format = post.format.name
    return Complaint(
      message: Wording(
        de: "Das Format ist \(format.german), doch keine Datei liegt bei.",
        en: "The format is \(format.english), but no file is attached."),
      severity: .hint)
  }

  static let mediaKind = Rule(
    name: "media.kind", upTo: .error,
    reason: Wording(
      de: "Andere Dateien nimmt das Netzwerk in einem Beitrag nicht an.",
      en: "The network does not accept other files in a post.")
  ) { post, _ in
    guard let limits = post.channel.network.media else { return nil }
    let refused = post.media.filter { $0.kind.flatMap(limits.choice) == nil }
    guard !refused.isEmpty else { return nil }
    let kinds = limits.choices.flatMap(\.kinds)
    let network = post.channel.network.name
    let names = kinds.map(\.name)
    let endings = kinds.flatMap(\.endings).joined(separator: ", ")
    return Complaint(
      message: Wording(
        de: """
          \(network) nimmt nur \(names.map(\.german).listed(by: "und")), nicht \
          \(refused.words.german). Möglich sind \(endings).
          """,
        en: """
          \(network) takes only \(names.map(\.english).listed(by: "and")), not \
          \(refused.words.english). Possible are \(endings).
          """),
      // Of an ending that Takt does not know it cannot say that the network refuses it.
      severity: refused.allSatisfy { $0.kind == nil } ? .warning : limits.otherKinds.severity)
  }

  static let formatDiffers = Rule(
    name: "media.formatDiffers", severity: .hint,
    reason: Wording(
      de: "Takt vergleicht Formate miteinander; ein falsches verfälscht den Vergleich.",
      en: "Takt compares formats with one another; a wrong one falsifies the comparison."),
    remedy: { post in post.formatOfFiles.map { .setFormat($0, of: post.id) } }
  ) { post, _ in
    // A link stays one with a picture beside it.
    guard let found = post.formatOfFiles, post.format != .link,
      !post.media.compactMap(\.kind).contains(where: post.format.mediaKinds.contains)
    else { return nil }
    return Wording(
      de: """
        Das Format ist \(post.format.name.german), die Datei aber ist \(found.phrase.german).
        """,
      en: """
        The format is \(post.format.name.english), but the file is \(found.phrase.english).
        """)
  }

  static let alternativeTextMissing = Rule(
    name: "media.noAlternativeText", severity: .hint,
    reason: Wording(
      de: "Wer nicht sieht, erfährt ein Bild nur aus seiner Beschreibung.",
      en: "People who cannot see know a picture only from its description."),
    remedy: { .post(.describeMedia, $0.id) }
  ) { post, _ in
    let bare = post.media.filter {
      [.image, .animation].contains($0.kind)
        && ($0.alternativeText ?? "").allSatisfy(\.isWhitespace)
    }
    guard !bare.isEmpty else { return nil }
    return Wording(
      de: "Ohne Beschreibung: \(bare.words.german).",
      en: "Without a description: \(bare.words.english).")
  }
}

extension Post {
  /// What its first file would make of it.
  fileprivate var formatOfFiles: PostFormat? { media.compactMap(\.kind).first?.format }
}

extension PostFormat {
  /// The files that make a post one of this format.
  fileprivate var mediaKinds: [MediaKind] {
    switch self {
    case .text, .link, .poll: []
    case .image: [.image, .animation]
    case .video: [.video, .animation]
    case .document: [.document]
    }
  }

  fileprivate var phrase: Wording {
    switch self {
    case .video: Wording(de: "ein Video", en: "a video")
    case .document: Wording(de: "ein Dokument", en: "a document")
    case .image, .text, .link, .poll: Wording(de: "ein Bild", en: "a picture")
    }
  }
}

extension [String] {
  /// `pictures, GIFs and videos`.
  fileprivate func listed(by word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
