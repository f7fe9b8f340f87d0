import Planning

/// What a page shows of the files of its posts: a picture, or why there is none.
///
/// A page is one file that somebody sends by mail, so what it may take along is limited.
package struct PostPictures: Sendable {
  package enum Shown: Equatable, Sendable {
    case picture(Picture)
    case gap(Gap)
  }

  /// Why a file is only named.
  package enum Gap: Equatable, Sendable {
    /// There is no such file any more.
    case missing
    case unreadable
    case film
    case document
    /// Something that browsers do not show.
    case noPicture
    /// Larger than a picture of a page may be.
    case tooLarge(bytes: Int)
    /// The pictures before it took all the room that a page has.
    case pageFull
  }

  /// How large a picture may be, in bytes.
  package static let largest = 2 << 20
  /// How large the pictures of a page may be together, in bytes.
  package static let most = 20 << 20

  private let shown: [String: Shown]

  /// Of nobody's files.
  package init() { shown = [:] }

  /// - Parameters:
  ///   - posts: in the order of the page; what comes first is shown first.
  ///   - content: reads a file that the plan names, unless it is larger than so many bytes.
  package init(of posts: [PostReport], content: (_ file: String, _ limit: Int) -> Shown) {
    let files = posts.atOnce.flatMap { $0.first.media.map(\.file) }
    let uses = files.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var (shown, room): ([String: Shown], Int) = ([:], Self.most)
    for file in files.distinct {
      let uses = uses[file] ?? 1
      shown[file] = content(file, min(Self.largest, room / uses))
      switch shown[file] {
      case .picture(let picture): room -= picture.bytes.count * uses
      case .gap(.tooLarge(let bytes)) where bytes <= Self.largest: shown[file] = .gap(.pageFull)
      case .gap, nil: break
      }
    }
    self.shown = shown
  }

  /// nil where nobody looked for the file.
  package subscript(medium: MediumReport) -> Shown? { shown[medium.file] }
}
