extension Post {
  /// Where a person finds its numbers: on its own page, else on the channel's, else on the page of
  /// the network that leads to them.
  package func numbersAddress(channelAddress: String?) -> String? {
    let network = channel.network
    return url ?? externalID.flatMap { network.postPage?.address(ofPost: $0) } ?? channelAddress
      ?? network.numbersPage
  }
}

extension Channel {
  /// Where a person finds its numbers.
  package var numbersAddress: String? { url ?? network.numbersPage }
}
