/// Why a change changes nothing.
package enum ChangeError: Refusal, Equatable {
  /// It is so already, or nothing says what should become different.
  case nothing
}
