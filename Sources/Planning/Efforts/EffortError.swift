/// What the rules of working time refuse.
package enum EffortError: Refusal, Equatable {
  case outOfRange(minutes: Int)
  case empty
}
