/// An amount in whole cents of the plan's currency, up to a thousand million units.
package struct Money: Hashable, Sendable {
  package let cents: Int

  /// - Throws: `MoneyError.outOfRange` below 0 and above 100 000 000 000 cents.
  package init(cents: Int) throws(MoneyError) {
    guard (0...100_000_000_000).contains(cents) else { throw MoneyError.outOfRange(cents: cents) }
    self.cents = cents
  }
}
