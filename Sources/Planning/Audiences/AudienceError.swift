/// What the rules of audiences refuse.
package enum AudienceError: Refusal, Equatable {
  case withoutNetwork(String)
}
