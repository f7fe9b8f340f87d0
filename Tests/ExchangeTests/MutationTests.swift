import Exchange
import Planning
import Testing

/// Bytes that no export has: whatever they are, reading ends, and ends with rows or an error.
@Suite struct MutationTests {
  @Test(.timeLimit(.minutes(1)), arguments: ResultsFileTests.files)
  func `survives damaged files`(text: String) {
    let original = Array(text.utf8)
    var random = SplitMix(state: 20_260_303)
    for _ in 0..<200 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) { bytes.mutate(&random) }
      let file = try? ResultsFile.read(bytes, named: "f")
      let numbers = file?.posts.flatMap(\.numbers) ?? []
      #expect(file?.rows != 0)
      #expect(numbers.allSatisfy { $0.value >= 0 })
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

  fileprivate mutating func mutate(_ random: inout SplitMix) {
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

/// The same numbers on every run (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
