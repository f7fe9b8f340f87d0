/// A picture, film or document that goes with a post, and what it shows in words.
package struct Medium: Hashable, Codable, Sendable {
  /// Where the file lies: absolute, or seen from the plan file's folder.
  package let file: String
  /// What is told to people who cannot see it; nil while nobody wrote it.
  package let alternativeText: String?

  package init(file: String, alternativeText: String? = nil) {
    self.file = file
    self.alternativeText = alternativeText
  }
}

/// What the disk says of a file that a post names.
package struct MediaFile: Hashable, Sendable {
  package let bytes: Int
  /// Width and height in pixels; nil where the file is no picture that Takt can measure.
  package let pixels: PixelSize?

  package init(bytes: Int, pixels: PixelSize? = nil) {
    self.bytes = bytes
    self.pixels = pixels
  }
}

package struct PixelSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
