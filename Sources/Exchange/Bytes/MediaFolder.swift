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

  /// What the disk says of a file that the plan keeps; nil where there is none.
  package func facts(of stored: String) -> MediaFile? {
    let path = stored.hasPrefix("/") ? stored : base + stored
    guard let file = try? InputFile(path: path, upTo: .max) else { return nil }
    let head = try? file.bytes(0..<min(file.count, Self.headLength))
    return MediaFile(bytes: file.count, pixels: head.flatMap(PixelSize.init(ofImage:)))
  }

  /// In bytes: a photograph tells its size behind what the camera wrote about it.
  private static let headLength = 262_144
}
