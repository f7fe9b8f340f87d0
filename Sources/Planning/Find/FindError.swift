/// Why nothing can be looked for.
package enum FindError: Refusal, Equatable {
  /// Only blanks or quotation marks were typed.
  case nothingSought
}
