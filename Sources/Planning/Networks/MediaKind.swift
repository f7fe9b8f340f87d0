/// What a file is to a network.
package enum MediaKind: CaseIterable, Sendable {
  case image
  /// A GIF: some networks treat it as a picture, X as a film.
  case animation
  case video, document

  /// Told from the end of the file's name; nil for one that no network takes.
  package init?(ofFile file: String) {
    guard let point = file.lastIndex(of: ".") else { return nil }
    let ending = file[file.index(after: point)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
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
