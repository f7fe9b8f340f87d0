/// A failure to tell who is at work.
package enum PersonError: Refusal, Equatable {
  /// Several could be meant; their names.
  case nobodyNamed([String])
}
