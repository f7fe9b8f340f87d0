/// Which of several snippets of one name is meant cannot be told.
package enum SnippetError: Refusal, Equatable {
  /// The channel, as it was typed, has none of that name.
  case notOnChannel(String, String)
  /// Several channels have one, and none is for all.
  case onSeveralChannels(String, [String])
}
