import Exchange
import Foundation
import Planning
import TestSupport
import Testing

@Suite struct PixelSizeTests {
  /// A picture of Pillow's (`Samples/media/make-images.py`); its name begins with its size.
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    var size: PixelSize? {
      let numbers = name.prefix { $0 != "-" }.split(separator: "x").compactMap { Int($0) }
      return numbers.count == 2 ? PixelSize(width: numbers[0], height: numbers[1]) : nil
    }

    init(_ name: String) throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      let file = folder.appending(path: "../Samples/media/\(name)")
      (self.name, bytes) = (name, Array(try Data(contentsOf: file)))
    }
  }

  private static let names = [
    "37x21-plain.png", "1200x630-wide.png", "37x21-palette.png", "37x21-plain.gif",
    "1200x630-wide.gif", "37x21-baseline.jpg", "37x21-progressive.jpg", "37x21-exif.jpg",
    "1200x630-wide.jpg",
  ]

  private func size(_ bytes: [UInt8]) -> PixelSize? { PixelSize(ofImage: bytes) }

  @Test(arguments: names)
  func `reads what Pillow wrote`(name: String) throws {
    let picture = try Picture(name)
    #expect(picture.size != nil && size(picture.bytes) == picture.size)
  }

  @Test(arguments: names)
  func `a beginning tells the size or nothing, and a longer one no less`(name: String) throws {
    let picture = try Picture(name)
    let found = (0...picture.bytes.count).map { size(Array(picture.bytes.prefix($0))) }
    let first = try #require(found.firstIndex { $0 != nil })
    #expect(found[..<first].allSatisfy { $0 == nil })
    #expect(found[first...].allSatisfy { $0 == picture.size })
    let ends = ["png": 24, "gif": 10]
    #expect(first == ends[String(name.suffix(3))] ?? picture.bytes.endOfFrame)
  }

  @Test(arguments: names)
  func `damage of any byte is no crash, and no size below one pixel`(name: String) throws {
    let picture = try Picture(name)
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<4000 {
      var bytes = Array(picture.bytes.prefix(Int.random(in: 0...700, using: &random)))
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<min(bytes.count, 200), using: &random)
        bytes[place] = [0, 0xFF, UInt8.random(in: 0...255, using: &random)][place % 3]
      }
      if let size = size(bytes) { #expect(size.width > 0 && size.height > 0) }
    }
  }

  @Test(arguments: names.filter { $0.hasSuffix(".jpg") }, [1, 2, 5])
  func `goes past the largest segments that a camera writes, as far as the bytes go`(
    name: String, count: Int
  ) throws {
    let picture = try Picture(name)
    let segment: [UInt8] = [0xFF, 0xE1, 0xFF, 0xFF] + Array(repeating: 0xC0, count: 65_533)
    let segments = Array(repeating: segment, count: count).flatMap(\.self)
    let bytes = Array(picture.bytes.prefix(2)) + segments + Array(picture.bytes.dropFirst(2))
    #expect(size(bytes) == picture.size)
    #expect(size(Array(bytes.prefix(segments.count + 2))) == nil)
    #expect(size(Array(bytes.prefix(65_536))) == nil)
  }

  /// Start of frame: length 17, 8 bits, then height and width.
  private static let frame: [UInt8] = [0, 17, 8, 0x02, 0x76, 0x04, 0xB0]

  @Test(arguments: 0xC0...0xCF as ClosedRange<UInt8>)
  func `knows the markers of a frame from the three that are none`(marker: UInt8) {
    let found = size([0xFF, 0xD8, 0xFF, marker] + Self.frame + Array(repeating: 0, count: 20))
    let isFrame = ![0xC4, 0xC8, 0xCC].contains(marker)
    #expect(found == (isFrame ? PixelSize(width: 1200, height: 630) : nil))
  }

  @Test func `passes over filling bytes, and needs no byte behind the size`() {
    let wide = PixelSize(width: 1200, height: 630)
    #expect(size([0xFF, 0xD8, 0xFF, 0xC0] + Self.frame) == wide)
    #expect(size([0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xC2] + Self.frame) == wide)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xC0] + Self.frame) == wide)
  }

  @Test(
    arguments: [
      [], [0xFF], [0xFF, 0xD8], [0x89, 0x50], Array("GIF8".utf8), Array("GIF89a".utf8),
      Array("not a picture, just some words of a text".utf8),
      // A segment shorter than its own length, one without a marker, a frame without height.
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0xFF, 0xC0, 0, 17, 8, 2, 0x76, 4, 0xB0, 0],
      [0xFF, 0xD8, 0, 0xC0, 0, 17, 8, 2, 0x76, 4, 0xB0, 0],
      [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 0, 4, 0xB0, 0],
      // A frame without width, and filling bytes to the end.
      [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 2, 0x76, 0, 0, 0],
      [0xFF, 0xD8] + Array(repeating: 0xFF, count: 100),
      Array("GIF89a".utf8) + [0, 0, 21, 0], Array("GIF88a".utf8) + [37, 0, 21, 0],
    ] as [[UInt8]])
  func `bytes that tell no size give none`(bytes: [UInt8]) {
    #expect(size(bytes) == nil)
  }

  @Test func `a PNG tells its size in its first chunk, and only there`() throws {
    let picture = try Picture("37x21-plain.png")
    var other = picture.bytes
    // Some phones put a chunk of their own before the header.
    other.insert(
      contentsOf: [0, 0, 0, 4] + Array("CgBI".utf8) + [0x50, 0, 0x20, 2, 1, 2, 3, 4], at: 8)
    #expect(size(other) == nil)
    var empty = picture.bytes
    empty.replaceSubrange(16..<20, with: [0, 0, 0, 0])
    #expect(size(empty) == nil)
  }

  @Test func `other pictures are not measured`() throws {
    #expect(try size(Picture("37x21-grey.webp").bytes) == nil)
  }
}

extension [UInt8] {
  /// Where the width of the first frame ends, found without walking the segments: these samples
  /// have no such bytes before it.
  fileprivate var endOfFrame: Int? {
    indices.dropLast().first { self[$0] == 0xFF && [0xC0, 0xC2].contains(self[$0 + 1]) }.map {
      $0 + 9
    }
  }
}
