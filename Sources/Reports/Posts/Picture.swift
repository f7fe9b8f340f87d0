/// A picture as its file holds it, of a format that every browser shows. Takt hands it on and never decodes it.
package struct Picture: Hashable, Sendable {
  package let format: PictureFormat
  package let bytes: [UInt8]

  package init(format: PictureFormat, bytes: [UInt8]) {
    self.format = format
    self.bytes = bytes
  }
}

/// What every browser shows as a picture.
package enum PictureFormat: String, CaseIterable, Sendable {
  case jpeg, png, gif, webp

  /// As a browser is told it (RFC 6838).
  package var mediaType: String { "image/\(rawValue)" }
}
