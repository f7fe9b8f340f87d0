/// Why a typed amount cannot be read.
package enum AmountError: Error, Equatable {
  case noMoney(String)
  case noHours(String)
  case noMinutes(String)
}
