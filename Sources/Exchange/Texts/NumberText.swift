import Planning

/// A number as exports and spreadsheets write it, in German, English and Swiss.
///
/// Counts are whole, so that a point or comma before exactly three digits groups thousands:
/// `1.234`, `1,234`, `1'234` and `1 234` are 1234, `1.234.567` is over a million. Before any other
/// number of digits, or behind a leading 0, it is a decimal mark: `39.0` and `1.234,00` are whole,
/// `12,5` is not and is refused. Nothing is ever rounded.
struct NumberText {
  /// As for numbers entered by hand: enough for any network, and no sum of a plan overflows.
  static let largest = 1_000_000_000_000

  let text: String
  let column: String
  /// A network may correct a day by a negative count.
  let allowsNegative: Bool

  init(_ text: String, in column: String, allowsNegative: Bool = false) {
    self.text = text
    self.column = column
    self.allowsNegative = allowsNegative
  }

  /// Digits and nothing else, as nearly every cell has them: the quick way.
  private var plainCount: Int? {
    let digits = text.utf8
    guard (1...12).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A count; nil where nothing was measured: blank, `-` or `–`.
  func count() throws(RowProblem) -> Int? {
    if let count = plainCount { return count }
    guard let parts = try parts() else { return nil }
    guard parts.decimals.allSatisfy({ $0 == "0" }) else {
      throw .notWhole(column: column, value: text)
    }
    return parts.whole
  }

  /// An amount of money in cents; nil where it is blank.
  func cents() throws(RowProblem) -> Int? {
    guard let parts = try parts() else { return nil }
    guard parts.decimals.utf8.count <= 2, let rest = Int((parts.decimals + "00").prefix(2)) else {
      throw .notANumber(column: column, value: text)
    }
    let cents = parts.whole * 100 + rest
    guard cents <= Self.largest else { throw .numberTooLarge(column: column, value: text) }
    return cents
  }

  private static let blanks: Set = ["", "-", "–", "—"]

  private func parts() throws(RowProblem) -> (whole: Int, decimals: String)? {
    let text = text.trimmed
    guard !Self.blanks.contains(text) else { return nil }
    if text.hasPrefix("<") || text.hasPrefix(">") { throw .bound(column: column, value: text) }
    let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
    guard let split = Split(isNegative ? text.dropFirst() : text[...]) else {
      throw .notANumber(column: column, value: text)
    }
    guard !isNegative || allowsNegative else { throw .negative(column: column, value: text) }
    guard split.whole.utf8.count <= 16, let whole = Int(split.whole), whole <= Self.largest else {
      throw .numberTooLarge(column: column, value: text)
    }
    return (isNegative ? -whole : whole, split.decimals)
  }
}

/// The digits before and behind the decimal mark, marks of thousands taken out.
private struct Split {
  var whole = ""
  var decimals = ""

  init?(_ text: Substring) {
    var groups = [""]
    var marks: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": groups[groups.count - 1].unicodeScalars.append(scalar)
      case ".", ",", "'": marks.append(scalar)
      case "\u{2019}": marks.append("'")
      case " ", "\u{A0}", "\u{2009}", "\u{202F}": marks.append(" ")
      default: return nil
      }
      if groups.count <= marks.count { groups.append("") }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    if Self.areThousands(groups[...], marks[...]) {
      whole = groups.joined()
    } else if let mark = marks.last, mark == "." || mark == ",", !marks.dropLast().contains(mark),
      marks.count == 1 || Self.areThousands(groups.dropLast(), marks.dropLast())
    {
      whole = groups.dropLast().joined()
      decimals = groups[groups.count - 1]
    } else {
      return nil
    }
  }

  /// One group of any length, or up to three digits and then threes, parted by one kind of mark.
  private static func areThousands(
    _ groups: ArraySlice<String>, _ marks: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let first = groups.first, groups.count > 1 else { return true }
    return first.utf8.count <= 3 && !first.hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && marks.allSatisfy { $0 == marks.first }
  }
}
