extension String {
  /// nil for the word `none`, which takes something away.
  var nilForNone: String? { self == "none" ? nil : self }
}
