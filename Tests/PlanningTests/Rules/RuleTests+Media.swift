import Planning
import TestSupport

extension RuleTests {
  /// A post with files that are there, each of some bytes and a width.
  static func media(
    _ files: [String], on network: Network = .facebook, format: PostFormat = .image,
    bytes: Int = 100_000, width: Int? = 1200, alternativeText: String? = "Brot im Regal"
  ) throws -> (Post, CheckContext) {
    let channel = try Sample.channel(1, network)
    var post = try Sample.post(on: channel, format: format)
    post.media = files.map { Medium(file: $0, alternativeText: alternativeText) }
    let file = MediaFile(
      bytes: bytes, pixels: width.map { PixelSize(width: $0, height: 630) })
    let there = Dictionary(files.map { ($0, file) }) { first, _ in first }
    return try context(post, channel: channel, files: there)
  }

  private static func isMissing(_ files: [String]) throws -> (Post, CheckContext) {
    let (post, _) = try media(files)
    return try context(post, files: ["brot.jpg": MediaFile(bytes: 1)])
  }

  static let mediaCases: [Case] = [
    `case`("a file that is there", "media.missing", fires: false) {
      try isMissing(["brot.jpg"])
    },
    `case`("one of two that is not", "media.missing", fires: true) {
      try isMissing(["brot.jpg", "bilder/brot.jpg"])
    },
    `case`("the format image without one", "media.none", fires: true) { try media([]) },
    `case`("the format text without one", "media.none", fires: false) {
      try media([], format: .text)
    },
    `case`("the format text without one on Instagram", "media.none", fires: true) {
      try media([], on: .instagram, format: .text)
    },
    `case`("a picture on Instagram", "media.none", fires: false) {
      try media(["a.jpg"], on: .instagram)
    },
    `case`("a PDF on LinkedIn", "media.kind", fires: false) {
      try media(["preise.PDF"], on: .linkedin, format: .document)
    },
    `case`("a PDF on Facebook", "media.kind", fires: true) { try media(["preise.pdf"]) },
    `case`("a PDF on X", "media.kind", fires: true) { try media(["preise.pdf"], on: .x) },
    `case`("a PDF on Instagram", "media.kind", fires: true) {
      try media(["a.jpg", "preise.pdf"], on: .instagram)
    },
    `case`("a video on XING", "media.kind", fires: true) { try media(["ofen.mp4"], on: .xing) },
    `case`("a video on X", "media.kind", fires: false) { try media(["ofen.mp4"], on: .x) },
    `case`("a file of an unknown kind", "media.kind", fires: true) { try media(["brot.psd"]) },
    `case`("a file without an ending", "media.kind", fires: true) { try media(["v1.2/brot"]) },
    `case`("an image of the format image", "media.formatDiffers", fires: false) {
      try media(["a.jpg"])
    },
    `case`("a GIF of the format video", "media.formatDiffers", fires: false) {
      try media(["a.gif"], format: .video)
    },
    `case`("an image of the format video", "media.formatDiffers", fires: true) {
      try media(["a.jpg"], format: .video)
    },
    `case`("an image of the format text", "media.formatDiffers", fires: true) {
      try media(["a.jpg"], format: .text)
    },
    `case`("an image of the format link", "media.formatDiffers", fires: false) {
      try media(["a.jpg"], format: .link)
    },
    `case`("image and video of the format video", "media.formatDiffers", fires: false) {
      try media(["a.jpg", "b.mov"], format: .video)
    },
    `case`("an image that nobody described", "media.noAlternativeText", fires: true) {
      try media(["a.jpg"], alternativeText: nil)
    },
    `case`("an image described by a blank", "media.noAlternativeText", fires: true) {
      try media(["a.jpg"], alternativeText: " ")
    },
    `case`("an image in words", "media.noAlternativeText", fires: false) { try media(["a.jpg"]) },
    `case`("a video that nobody described", "media.noAlternativeText", fires: false) {
      try media(["a.mp4"], format: .video, alternativeText: nil)
    },
  ]

  private static let megabyte = 1 << 20

  private static func images(_ count: Int) -> [String] { (0..<count).map { "\($0).png" } }

  static let sizeCases: [Case] = [
    `case`("image and video on LinkedIn", "media.mixed", fires: true) {
      try media(["a.jpg", "b.mp4"], on: .linkedin)
    },
    `case`("image and PDF on LinkedIn", "media.mixed", fires: true) {
      try media(["a.jpg", "b.pdf"], on: .linkedin)
    },
    `case`("image and GIF on LinkedIn", "media.mixed", fires: false) {
      try media(["a.jpg", "b.gif"], on: .linkedin)
    },
    `case`("image and GIF on X", "media.mixed", fires: true) {
      try media(["a.jpg", "b.gif"], on: .x)
    },
    `case`("image and video on Facebook", "media.mixed", fires: false) {
      try media(["a.jpg", "b.mp4"])
    },
    `case`("image and video on Instagram", "media.mixed", fires: false) {
      try media(["a.jpg", "b.mp4"], on: .instagram)
    },
    `case`("20 images on LinkedIn", "media.tooMany", fires: false) {
      try media(images(20), on: .linkedin)
    },
    `case`("21 images on LinkedIn", "media.tooMany", fires: true) {
      try media(images(21), on: .linkedin)
    },
    `case`("two PDFs on LinkedIn", "media.tooMany", fires: true) {
      try media(["a.pdf", "b.pdf"], on: .linkedin)
    },
    `case`("4 images on X", "media.tooMany", fires: false) { try media(images(4), on: .x) },
    `case`("5 images on X", "media.tooMany", fires: true) { try media(images(5), on: .x) },
    `case`("2 GIFs on X", "media.tooMany", fires: true) { try media(["a.gif", "b.gif"], on: .x) },
    `case`("one image on XING", "media.tooMany", fires: false) { try media(images(1), on: .xing) },
    `case`("two images on XING", "media.tooMany", fires: true) { try media(images(2), on: .xing) },
    `case`("20 files on Instagram", "media.tooMany", fires: false) {
      try media(images(19) + ["a.mp4"], on: .instagram)
    },
    `case`("21 files on Instagram", "media.tooMany", fires: true) {
      try media(images(20) + ["a.mp4"], on: .instagram)
    },
    `case`("40 images on Facebook", "media.tooMany", fires: false) { try media(images(40)) },
    `case`("5 MB on X", "media.tooLarge", fires: false) {
      try media(["a.jpg"], on: .x, bytes: 5 * megabyte)
    },
    `case`("a byte more on X", "media.tooLarge", fires: true) {
      try media(["a.jpg"], on: .x, bytes: 5 * megabyte + 1)
    },
    `case`("a GIF of 6 MB on X", "media.tooLarge", fires: false) {
      try media(["a.gif"], on: .x, bytes: 6 * megabyte)
    },
    `case`("a video of 513 MB on X", "media.tooLarge", fires: true) {
      try media(["a.mp4"], on: .x, bytes: 513 * megabyte)
    },
    `case`("a photo of 5 MB on Facebook", "media.tooLarge", fires: true) {
      try media(["a.jpg"], bytes: 5 * megabyte)
    },
    `case`("a video of 5 MB on Facebook", "media.tooLarge", fires: false) {
      try media(["a.mp4"], bytes: 5 * megabyte)
    },
    `case`("199 pixels on Facebook", "media.tooSmall", fires: true) {
      try media(["a.jpg"], width: 199)
    },
    `case`("200 pixels on LinkedIn", "media.tooSmall", fires: false) {
      try media(["a.jpg"], on: .linkedin, width: 200)
    },
    `case`("199 pixels on LinkedIn", "media.tooSmall", fires: true) {
      try media(["a.jpg"], on: .linkedin, width: 199)
    },
    `case`("a picture nobody measured", "media.tooSmall", fires: false) {
      try media(["a.webp"], width: nil)
    },
  ]
}
