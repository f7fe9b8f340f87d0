package import Planning
package import Reports

extension CalendarEventProblem {
  /// Why, as the end of a sentence.
  package var words: Wording {
    switch self {
    case .noStart: Wording(de: "der Beginn fehlt", en: "its beginning is missing")
    case .unreadableTime(let property, let value):
      Wording(
        de: "„\(value)“ ist kein Tag (\(property))", en: "“\(value)” is no day (\(property))")
    case .endsBeforeStart(let from, let through):
      Wording(
        de: "das Ende (\(through.words.german)) liegt vor dem Beginn (\(from.words.german))",
        en: "its end (\(through.words.english)) is before its beginning (\(from.words.english))")
    case .cutOff: Wording(de: "die Datei bricht darin ab", en: "the file breaks off in it")
    case .lineTooLong(let property, let limit):
      Wording(
        de: "die Zeile ist länger als \(limit) Bytes (\(property))",
        en: "the line is longer than \(limit) bytes (\(property))")
    }
  }
}
