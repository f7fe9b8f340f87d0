import Reports
import Exchange
import Foundation
import Planning

/// Where the files of posts lie. Those beside the plan file are remembered as seen from there, so that
/// both can move together.
struct MediaFolder {
  /// The plan file's folder, with a slash at its end.
  private let base: String

  init(ofPlan path: String) {
    let folder = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path()
    base = folder.removingPercentEncoding ?? folder
  }

  /// A path as the plan keeps it.
  func stored(_ typed: String) -> String {
    let full = URL(filePath: typed).standardizedFileURL.path()
    let path = full.removingPercentEncoding ?? full
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }

  /// - Throws: `InputFileError` for what is no file or cannot be read.
  func check(_ typed: String) throws(InputFileError) {
    _ = try InputFile(path: typed, upTo: .max)
  }

  /// What the disk says of a file that the plan keeps; nil where there is none.
  func facts(of stored: String) -> MediaFile? {
    let path = stored.hasPrefix("/") ? stored : base + stored
    guard let file = try? InputFile(path: path, upTo: .max) else { return nil }
    let head = try? file.bytes(0..<min(file.count, Self.headLength))
    return MediaFile(bytes: file.count, pixels: head.flatMap(PixelSize.init(ofImage:)))
  }

  /// In bytes: a photograph tells its size behind what the camera wrote about it.
  private static let headLength = 262_144
}

extension OpenPlan {
  var mediaFolder: MediaFolder {
    get throws { MediaFolder(ofPlan: try options.planPath) }
  }

  /// What the disk says of the files that some posts name.
  func mediaFiles(of posts: [Post]) throws -> [String: MediaFile] {
    let folder = try mediaFolder
    let names = Set(posts.filter(\.status.isOpen).flatMap { $0.media.map(\.file) })
    return names.reduce(into: [:]) { $0[$1] = folder.facts(of: $1) }
  }
}
