/// What the rules of working time refuse.
package enum EffortError: Error, Equatable {
  case outOfRange(minutes: Int)
  case empty
}
