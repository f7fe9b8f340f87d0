/// An address as a browser takes it: http or https, with a host and without blanks.
/// - Throws: `LinkError.noAddress`.
package func webAddress(_ text: String) throws(LinkError) -> String {
  let lower = text.lowercased()
  let rest = lower.hasPrefix("https://") ? lower.dropFirst(8) : lower.dropFirst(7)
  guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
    let first = rest.first, first.isLetter || first.isNumber,
    !text.contains(where: \.isWhitespace),
    !text.unicodeScalars.contains(where: { $0.value < 32 })
  else { throw .noAddress(text) }
  return text
}
