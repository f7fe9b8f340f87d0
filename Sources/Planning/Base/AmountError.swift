/// Why a typed amount cannot be read.
package enum AmountError: Refusal, Equatable {
  case noMoney(String)
  case noHours(String)
  case noMinutes(String)
}
