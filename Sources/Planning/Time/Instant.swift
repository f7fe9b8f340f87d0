/// A moment, the same all over the world; to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z, of the years 1 to 9999.
  package let seconds: Int

  package static let epoch = Instant(unchecked: 0)

  private static let range = -62_135_596_800...253_402_300_799

  private init(unchecked seconds: Int) {
    self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
  }

  package init?(seconds: Int) {
    guard Self.range.contains(seconds) else { return nil }
    self.init(unchecked: seconds)
  }

  /// Before the year 1 and after 9999 there is nothing: the first or last moment is meant then.
  package func adding(seconds: Int) -> Instant {
    let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
    return Instant(unchecked: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The wall that stands at Greenwich without summer time.
  var utc: WallTime { WallTime(ordinalMinutes: (seconds - secondOfMinute) / 60) }

  private var secondOfMinute: Int { ((seconds % 60) + 60) % 60 }
}

extension Instant: ISOCoded {
  /// `2026-03-03T08:00:00Z`, seconds may be missing or have decimals, and the zone may be an offset
  /// such as `+01:00` or `+0100`.
  package init?(_ text: String) {
    if let plain = Self.plain(text.utf8) {
      self = plain
      return
    }
    guard text.utf8.count >= 17, let offset = ZoneOffset(endOf: text) else { return nil }
    let wall = text.dropLast(offset.length)
    guard let minutes = WallTime(String(wall.prefix(16))) else { return nil }
    var seconds = 0
    if wall.count > 16 {
      let parts = wall.dropFirst(16).dropFirst().split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard wall.dropFirst(16).first == ":", let whole = Int(digits: parts[0], count: 2),
        whole < 60, parts.count == 1 || Int(digits: parts[1]) != nil
      else { return nil }
      seconds = whole
    }
    self.init(seconds: minutes.ordinalMinutes * 60 + seconds - offset.seconds)
  }

  /// `2026-03-03T08:00:00Z`, as most exports write it, byte by byte: files bring a hundred thousand.
  private static func plain(_ text: String.UTF8View) -> Instant? {
    guard text.count == 20, text.last == UInt8(ascii: "Z") else { return nil }
    var numbers = (0, 0, 0, 0, 0, 0)
    for (place, byte) in text.enumerated() {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 10: guard byte == UInt8(ascii: "T") else { return nil }
      case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
      case 19: break
      default:
        guard (0...9).contains(digit) else { return nil }
        switch place {
        case ..<4: numbers.0 = numbers.0 * 10 + digit
        case ..<7: numbers.1 = numbers.1 * 10 + digit
        case ..<10: numbers.2 = numbers.2 * 10 + digit
        case ..<13: numbers.3 = numbers.3 * 10 + digit
        case ..<16: numbers.4 = numbers.4 * 10 + digit
        default: numbers.5 = numbers.5 * 10 + digit
        }
      }
    }
    guard let day = Day(year: numbers.0, month: numbers.1, day: numbers.2),
      let time = TimeOfDay(hour: numbers.3, minute: numbers.4), numbers.5 < 60
    else { return nil }
    return Instant(seconds: WallTime(day: day, time: time).ordinalMinutes * 60 + numbers.5)
  }

  package var description: String { "\(utc):\(secondOfMinute.padded(2))Z" }
}

/// `Z`, `+01:00` or `+0100` at the end of a text.
private struct ZoneOffset {
  let seconds: Int
  let length: Int

  init?(endOf text: String) {
    if text.hasSuffix("Z") {
      seconds = 0
      length = 1
      return
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let offset = text[sign...]
    var digits = String(offset.dropFirst())
    if offset.count == 6, offset.dropFirst(3).first == ":" {
      digits = String(offset.dropFirst().prefix(2) + offset.suffix(2))
    }
    guard let number = Int(digits: digits, count: 4), number % 100 < 60, number <= 1400 else {
      return nil
    }
    let minutes = number / 100 * 60 + number % 100
    seconds = (offset.first == "-" ? -minutes : minutes) * 60
    length = offset.count
  }
}
