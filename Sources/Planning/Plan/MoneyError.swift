/// What the rules of money refuse.
package enum MoneyError: Refusal, Equatable {
  case outOfRange(cents: Int)
  case unknownCurrency(String)
}
