import Foundation
package import Planning
package import Reports

/// Where the files of posts lie. Those beside the plan file are remembered as seen from there, so that
/// both can move together.
package struct MediaFolder {
  /// The plan file's folder, with a slash at its end.
  private let base: String

  package init(ofPlan path: String) {
    let folder = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path()
    base = folder.removingPercentEncoding ?? folder
  }

  /// A path as the plan keeps it.
  package func stored(_ typed: String) -> String {
    let full = URL(filePath: typed).standardizedFileURL.path()
    let path = full.removingPercentEncoding ?? full
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }

  /// - Throws: `InputFileError` for what is no file or cannot be read.
  package func check(_ typed: String) throws(InputFileError) {
    _ = try InputFile(path: typed, upTo: .max)
  }

  /// Where a file lies that the plan keeps.
  private func path(of stored: String) -> String {
    stored.hasPrefix("/") ? stored : base + stored
  }

  /// What the disk says of a file that the plan keeps; nil where there is none.
  package func facts(of stored: String) -> MediaFile? {
    guard let file = try? InputFile(path: path(of: stored), upTo: .max) else { return nil }
    let head = try? file.bytes(0..<min(file.count, Self.headLength))
    return MediaFile(bytes: file.count, pixels: head.flatMap(PixelSize.init(ofImage:)))
  }

  /// What a page can show of a file that the plan keeps. Nothing but a picture is read as a whole.
  /// - Parameter limit: in bytes.
  package func content(of stored: String, upTo limit: Int) -> PostPictures.Shown {
    do throws(InputFileError) {
      let file = try InputFile(path: path(of: stored), upTo: .max)
      guard let start = try? file.bytes(0..<min(file.count, 12)) else { return .gap(.unreadable) }
      guard let format = PictureFormat(start: start) else { return .gap(.init(ofFile: stored)) }
      guard file.count <= limit else { return .gap(.tooLarge(bytes: file.count)) }
      guard let bytes = try? file.whole() else { return .gap(.unreadable) }
      return .picture(Picture(format: format, bytes: bytes))
    } catch .noSuchFile {
      return .gap(.missing)
    } catch {
      return .gap(.unreadable)
    }
  }

  /// In bytes: a photograph tells its size behind what the camera wrote about it.
  private static let headLength = 262_144
}

extension PostPictures.Gap {
  /// What a file is that is no picture, by its name.
  fileprivate init(ofFile file: String) {
    switch MediaKind(ofFile: file) {
    case .video: self = .film
    case .document: self = .document
    case .image, .animation, nil: self = .noPicture
    }
  }
}
