/// Who is at work cannot be told.
package enum PersonError: Error, Equatable {
  /// Several could be meant; their names.
  case nobodyNamed([String])
}
