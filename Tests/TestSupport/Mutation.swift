extension [UInt8] {
  /// What hurts a reader: marks, ends of lines, broken UTF-8, byte order marks, endless digits, the
  /// beginnings of XML's and zip's parts, numbers at the edge.
  private static let nasty: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x0D], [0x0A], [0x00], [0xFF], [0xC3], [0xF0, 0x9F],
    [0xFF, 0xFE], [0xFE, 0xFF], Array("6.49E+17".utf8), Array("-".utf8), Array("< 1%".utf8),
    Array("NaN".utf8), [UInt8](repeating: 0x39, count: 400), Array("&#x110000;&#0;&&amp".utf8),
    Array("sep=\"\n".utf8), [UInt8](repeating: 0x2C, count: 1001),
    [0xFF, 0xFF, 0xFF, 0xFF], [0xFE, 0xFF, 0xFF, 0xFF], [0x00, 0x00, 0x00, 0x80],
    [0x3C, 0x00, 0x20, 0x20], [0xFC, 0x00], Array("PK\u{3}\u{4}".utf8), Array("PK\u{1}\u{2}".utf8),
    Array("<!DOCTYPE a [<!ENTITY b \"b\">]>".utf8), Array("<row r=\"-1\">".utf8),
    Array("<c r=\"XFD1048577\">".utf8), Array("ss:Index=\"99999999999999999999\"".utf8),
    Array("0000-00-00".utf8), Array("9999-12-31".utf8), Array("[[[[[[[[".utf8),
  ]

  /// Changes a few bytes, or many, somewhere.
  package mutating func mutate(_ random: inout SeededNumbers) {
    let place = isEmpty ? 0 : Int(random.next() % UInt64(count))
    let end = Swift.min(count, place + Int(random.next() % 40))
    switch random.next() % 7 {
    case 0: insert(contentsOf: Self.nasty[Int(random.next() % UInt64(Self.nasty.count))], at: place)
    case 1: replaceSubrange(place..<end, with: [UInt8(truncatingIfNeeded: random.next())])
    case 2: removeSubrange(place..<end)
    case 3: insert(contentsOf: self[place..<end], at: place)
    case 4: removeSubrange(place...)
    case 5 where place < count: self[place] ^= 1 << UInt8(random.next() % 8)
    default: overwrite(from: place, with: Self.nasty[Int(random.next() % UInt64(Self.nasty.count))])
    }
  }

  private mutating func overwrite(from place: Int, with bytes: [UInt8]) {
    for (offset, byte) in bytes.enumerated() where place + offset < count {
      self[place + offset] = byte
    }
  }
}
