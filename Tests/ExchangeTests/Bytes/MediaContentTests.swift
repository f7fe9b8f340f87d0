import Exchange
import Foundation
import Planning
import Reports
import TestSupport
import Testing

/// What a page can show of a file, told by its first bytes.
@Suite struct MediaContentTests {
  private let folder: TemporaryFolder
  private let media: MediaFolder

  init() throws {
    folder = try TemporaryFolder()
    media = MediaFolder(ofPlan: folder.path("plan.takt"))
  }

  private func sample(_ name: String) throws -> [UInt8] {
    let samples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Samples/media/\(name)")
    return Array(try Data(contentsOf: samples))
  }

  @Test(
    arguments: [
      ("37x21-plain.png", .png), ("37x21-palette.png", .png), ("37x21-plain.gif", .gif),
      ("37x21-baseline.jpg", .jpeg), ("37x21-progressive.jpg", .jpeg), ("37x21-exif.jpg", .jpeg),
      ("37x21-grey.webp", .webp),
    ] as [(String, PictureFormat)])
  func `a picture is taken as it is, whatever its name says`(name: String, format: PictureFormat)
    throws
  {
    let bytes = try sample(name)
    for file in [name, "film.mp4", "ohne"] {
      _ = try folder.write(Data(bytes), to: file)
      #expect(
        media.content(of: file, upTo: bytes.count)
          == .picture(Picture(format: format, bytes: bytes)))
    }
    #expect(media.content(of: name, upTo: bytes.count - 1) == .gap(.tooLarge(bytes: bytes.count)))
    #expect(
      media.content(of: folder.path(name), upTo: bytes.count)
        == .picture(Picture(format: format, bytes: bytes)), "by its whole path, too")
  }

  @Test(
    arguments: [
      ("film.mp4", "ftyp", .film), ("preise.pdf", "%PDF-1.7", .document),
      ("bild.heic", "ftypheic", .noPicture), ("bild.jpg", "<svg onload=alert(1)>", .noPicture),
      ("bild.png", "", .noPicture), ("bild.webp", "RIFF1234WAVE", .noPicture),
      ("/etc/hostname", nil, .noPicture), ("weg.jpg", nil, .missing), ("weg.mp4", nil, .missing),
    ] as [(String, String?, PostPictures.Gap)])
  func `what is no picture is not read, and says what it is`(
    name: String, content: String?, gap: PostPictures.Gap
  ) throws {
    if let content { _ = try folder.write(content, to: name) }
    #expect(media.content(of: name, upTo: .max) == .gap(gap))
  }

  @Test func `a folder cannot be read`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("bild.jpg"), withIntermediateDirectories: false)
    #expect(media.content(of: "bild.jpg", upTo: .max) == .gap(.unreadable))
  }
}
