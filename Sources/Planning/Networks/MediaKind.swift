/// What a file is to a network.
package enum MediaKind: CaseIterable, Sendable {
  case image
  /// A GIF: some networks treat it as a picture, X as a film.
  case animation
  case video, document

  /// Told from the end of the file's name; nil for one that no network takes.
  package init?(ofFile file: String) {
    guard let ending = file.fileEnding,
      let kind = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = kind
  }

  /// How the names of such files end, in lower case.
  package var endings: [String] {
    switch self {
    case .image: ["jpg", "jpeg", "png", "webp", "heic"]
    case .animation: ["gif"]
    case .video: ["mp4", "mov", "m4v", "webm"]
    case .document: ["pdf", "docx", "pptx", "doc", "ppt"]
    }
  }

  /// In the plural, as a sentence about a network needs it.
  package var name: Wording {
    switch self {
    case .image: Wording(de: "Bilder", en: "pictures")
    case .animation: Wording(de: "GIFs", en: "GIFs")
    case .video: Wording(de: "Videos", en: "videos")
    case .document: Wording(de: "Dokumente", en: "documents")
    }
  }
}

extension MediaKind {
  package var format: PostFormat {
    switch self {
    case .image, .animation: .image
    case .video: .video
    case .document: .document
    }
  }
}

extension Medium {
  /// What it is to a network; nil for a file that none takes.
  package var kind: MediaKind? { MediaKind(ofFile: file) }
}

extension [Medium] {
  /// The files by name, at most three of them.
  var words: Wording {
    let (named, others) = (prefix(3).map(\.file), count - 3)
    let german = named.map { "„\($0)“" }.joined(separator: ", ")
    let english = named.map { "“\($0)”" }.joined(separator: ", ")
    guard others > 0 else { return Wording(de: german, en: english) }
    return Wording(
      de: german + " und \(others == 1 ? "eine weitere" : "\(others) weitere")",
      en: english + " and \(others) more")
  }
}
