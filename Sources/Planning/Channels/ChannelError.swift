/// What the rules of channels refuse, and channels that are not there.
package enum ChannelError: Refusal, Equatable {
  case kindNotOnNetwork(ChannelKind, Network)
  case noneOn(Network)
}
