/// What the rules of names refuse, and names that lead nowhere.
package enum NameError: Refusal, Equatable {
  case outOfRange(String)
  case unknown(ThingKind, String, near: [String])
  case ambiguous(ThingKind, String, candidates: [String])
}
