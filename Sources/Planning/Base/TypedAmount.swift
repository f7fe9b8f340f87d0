/// Money and hours as people type them; whole cents and minutes everywhere else.
package enum TypedAmount {
  /// `500`, `499.50` or `499,50`.
  /// - Throws: `AmountError.noMoney`, `MoneyError.outOfRange`.
  package static func money(_ text: String) throws -> Money {
    guard let cents = hundredths(text) else { throw AmountError.noMoney(text) }
    return try Money(cents: cents)
  }

  /// Minutes of work.
  /// - Throws: `AmountError.noMinutes`, `EffortError.outOfRange`.
  package static func effort(_ text: String) throws -> Effort {
    guard let minutes = whole(text) else { throw AmountError.noMinutes(text) }
    return try Effort(minutes: minutes)
  }

  /// As `money` reads it, with a point.
  package static func text(_ money: Money) -> String {
    let rest = money.cents % 100
    return "\(money.cents / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// `20`, `7.5` or `7,5` hours, in minutes.
  /// - Throws: `AmountError.noHours`.
  package static func minutes(_ text: String) throws -> Int {
    guard let hundredths = hundredths(text) else { throw AmountError.noHours(text) }
    return (hundredths * 60 + 50) / 100
  }

  /// A count: `1200`, or with marks between thousands `1.200`, `1,200`, `1'200`.
  package static func whole(_ text: String) -> Int? {
    let groups = text.trimmed.split(omittingEmptySubsequences: false) { ".,'’".contains($0) }
    guard let first = groups.first, (1...(groups.count == 1 ? 15 : 3)).contains(first.count),
      groups.count <= 5, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.joined().allSatisfy(\.isASCIIDigit)
    else { return nil }
    return Int(groups.joined())
  }

  /// A number with decimals, point or comma: `2.5`, `2,5`.
  package static func decimal(_ text: String) -> Double? {
    let digits = text.trimmed.replacing(",", with: ".")
    guard digits.allSatisfy({ $0.isASCIIDigit || $0 == "." }), digits.count <= 15 else {
      return nil
    }
    return Double(digits)
  }

  /// A number with at most two decimals, point or comma, times a hundred.
  package static func hundredths(_ text: String) -> Int? {
    let parts = text.trimmed.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let whole = parts.first, (1...12).contains(whole.count), whole.allSatisfy(\.isASCIIDigit),
      let units = Int(whole)
    else { return nil }
    guard parts.count == 2 else { return units * 100 }
    let decimals = parts[1]
    guard (1...2).contains(decimals.count), decimals.allSatisfy(\.isASCIIDigit),
      let rest = Int(decimals)
    else { return nil }
    return units * 100 + (decimals.count == 1 ? rest * 10 : rest)
  }
}
