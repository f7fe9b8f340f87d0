/// What a network rules out.
package enum NetworkError: Refusal, Equatable {
  /// Nothing can be planned there; the network knows since when and what to use instead.
  case retired(Network)
}
