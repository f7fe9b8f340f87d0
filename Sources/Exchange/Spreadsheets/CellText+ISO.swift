import Planning

extension CellText {
  /// A moment that is written out, as XML has it: to the second, and a midnight as the day alone.
  /// What has another shape stays as it is.
  static func moment(_ text: String) -> String {
    let text = text.trimmed
    let pattern = "0000-00-00T00:00:00"
    let isMoment =
      text.utf8.count >= pattern.utf8.count
      && zip(text.utf8, pattern.utf8).allSatisfy { sign, wanted in
        wanted == 0x30 ? sign.isASCIIDigit : sign == wanted
      }
    guard isMoment else { return text }
    let rest = text.dropFirst(pattern.count)
    // Some write the mark of Greenwich; a workbook has no zones.
    guard rest.allSatisfy({ $0 == "." || $0 == "Z" || $0.isNumber }) else { return text }
    return String(text.prefix(text.dropFirst(10).hasPrefix("T00:00:00") ? 10 : pattern.count))
  }

  /// A number as XML has it; what is none stays as it is.
  static func number(_ text: String) -> String {
    isCount(text) ? text : Double(text.trimmed).map(number) ?? text
  }

  /// Nearly all numbers are written in the same way here and there: the quick way.
  private static func isCount(_ text: String) -> Bool {
    let digits = text.utf8
    return (1...15).contains(digits.count) && (digits.first != 0x30 || digits.count == 1)
      && digits.allSatisfy(\.isASCIIDigit)
  }
}
