package import Planning

extension PixelSize {
  /// The size that a picture states in its first bytes: PNG, GIF or JPEG; nil for anything else and
  /// where the bytes end before they tell.
  /// Sources: PNG 1.2 section 4.1.1 (IHDR), GIF89a section 18, ITU T.81 annex B (SOF).
  package init?(ofImage head: [UInt8]) {
    let bytes = Head(bytes: head)
    guard let size = bytes.png ?? bytes.gif ?? bytes.jpeg, size.width > 0, size.height > 0 else {
      return nil
    }
    self.init(width: size.width, height: size.height)
  }
}

/// The beginning of a picture.
private struct Head {
  let bytes: [UInt8]

  var png: (width: Int, height: Int)? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      bytes.dropFirst(12).starts(with: "IHDR".utf8), let width = big(4, at: 16),
      let height = big(4, at: 20)
    else { return nil }
    return (width, height)
  }

  var gif: (width: Int, height: Int)? {
    let isGIF = bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
    guard isGIF, bytes.count >= 10 else { return nil }
    return (
      Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8
    )
  }

  /// From segment to segment up to the frame header; four of the sixteen numbers in its range mean
  /// something else.
  var jpeg: (width: Int, height: Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 8 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        guard let height = big(2, at: place + 5), let width = big(2, at: place + 7) else {
          return nil
        }
        return (width, height)
      }
      if marker == 0xFF {
        place += 1  // a filling byte
      } else {
        guard let length = big(2, at: place + 2), length >= 2 else { return nil }
        place += 2 + length
      }
    }
    return nil
  }

  /// An unsigned number, its highest byte first.
  private func big(_ length: Int, at place: Int) -> Int? {
    guard place + length <= bytes.count else { return nil }
    return bytes[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }
}
