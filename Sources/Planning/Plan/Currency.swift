/// A currency by its ISO 4217 code: three capital letters.
package struct Currency: Hashable, Sendable {
  package let code: String

  /// - Throws: `PlanningError.unknownCurrency`.
  package init(_ text: String) throws(PlanningError) {
    let code = text.uppercased()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw .unknownCurrency(text)
    }
    self.code = code
  }
}
