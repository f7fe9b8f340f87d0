/// What the rules of money refuse.
package enum MoneyError: Error, Equatable {
  case outOfRange(cents: Int)
  case unknownCurrency(String)
}
