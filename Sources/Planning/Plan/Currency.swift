/// A currency by its ISO 4217 code: three capital letters.
package struct Currency: Hashable, Sendable {
  package let code: String

  /// - Throws: `MoneyError.unknownCurrency`.
  package init(_ text: String) throws(MoneyError) {
    let letters = text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) }
    guard text.utf8.count == 3, letters else { throw MoneyError.unknownCurrency(text) }
    code = text.uppercased()
  }

  private init(code: String) { self.code = code }

  package static let euro = Currency(code: "EUR")
  static let swissFrancs = Currency(code: "CHF")
}
