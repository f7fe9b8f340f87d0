package import Reports

extension PictureFormat {
  /// Told by a file's first twelve bytes, whatever its name says; nil for what browsers do not show.
  /// Sources: ITU T.81 annex B, PNG 1.2 section 3.1, GIF89a section 17, RFC 9649 section 2.4.
  package init?(start: [UInt8]) {
    if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if start.starts(with: "GIF87a".utf8) || start.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }
}
