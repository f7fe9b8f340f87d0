import Planning
import TestSupport
import Testing

/// Bytes that no export has: whatever they are, reading ends, and ends with rows or an error.
@Suite struct MutationTests {
  @Test(.timeLimit(.minutes(1)), arguments: ResultsFileTests.files)
  func `survives damaged files`(text: String) {
    let original = Array(text.utf8)
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<200 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) { bytes.mutate(&random) }
      let file = try? Files.read(bytes)
      let figures = file?.posts.flatMap(\.figures) ?? []
      #expect(file?.rows != 0)
      #expect(figures.allSatisfy { $0.value >= 0 })
    }
  }
}

extension [UInt8] {
  /// What hurts a reader: marks, ends of lines, broken UTF-8, byte order marks, endless digits.
  private static let nasty: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x0D], [0x0A], [0x00], [0xFF], [0xC3], [0xF0, 0x9F],
    [0xFF, 0xFE], [0xFE, 0xFF], Array("6.49E+17".utf8), Array("-".utf8), Array("< 1%".utf8),
    Array("NaN".utf8), [UInt8](repeating: 0x39, count: 400), Array("&#x110000;&#0;&&amp".utf8),
    Array("sep=\"\n".utf8), [UInt8](repeating: 0x2C, count: 1001),
  ]

  fileprivate mutating func mutate(_ random: inout SeededNumbers) {
    let place = isEmpty ? 0 : Int(random.next() % UInt64(count))
    let end = Swift.min(count, place + Int(random.next() % 40))
    switch random.next() % 5 {
    case 0: insert(contentsOf: Self.nasty[Int(random.next() % UInt64(Self.nasty.count))], at: place)
    case 1: replaceSubrange(place..<end, with: [UInt8(truncatingIfNeeded: random.next())])
    case 2: removeSubrange(place..<end)
    case 3: insert(contentsOf: self[place..<end], at: place)
    default: removeSubrange(place...)
    }
  }
}
