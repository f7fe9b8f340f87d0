/// What the rules of audiences refuse.
package enum AudienceError: Error, Equatable {
  case withoutNetwork(String)
}
