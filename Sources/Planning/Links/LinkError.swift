/// Why an address cannot be one.
package enum LinkError: Refusal, Equatable {
  case noAddress(String)
  /// The link to a post leads to another network than the one it is for.
  case otherNetwork(Network, instead: Network)
  /// Another post stands there already.
  case takenBy(PostID)
}
