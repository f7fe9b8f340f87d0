/// What the rules of pillars refuse.
package enum PillarError: Refusal, Equatable {
  case hasPosts(String, count: Int)
}
