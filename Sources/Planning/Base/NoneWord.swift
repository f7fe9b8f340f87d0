extension String {
  /// nil for the word `none`, which takes something away.
  package var nilForNone: String? { self == "none" ? nil : self }
}
