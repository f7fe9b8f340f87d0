/// What the rules of pillars refuse.
package enum PillarError: Error, Equatable {
  case hasPosts(String, count: Int)
}
