package import Planning

extension TextError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noteOutOfRange(characters: 0, _):
      ErrorText(
        "text.blank", .refused, de: "Der Text ist leer. Schreiben Sie ein paar Worte.",
        en: "The text is empty. Write a few words.")
    case .noteOutOfRange(let characters, let limit):
      ErrorText(
        "text.tooLong", .refused,
        de: "Der Text hat \(characters) Zeichen, höchstens \(limit) sind möglich. Kürzen Sie ihn.",
        en: "The text has \(characters) characters, at most \(limit) are possible. Shorten it.")
    case .empty:
      ErrorText(
        "post.emptyText", .refused, remedy: .enter(.text),
        de: "Der Text ist leer.",
        en: "The text is empty.")
    case .tooLarge(let bytes):
      ErrorText(
        "post.textTooLarge", .refused,
        de:
          "Der Text hat \(bytes) Bytes; mehr als eine Million nimmt kein Netzwerk an. Kürzen Sie ihn.",
        en: "The text has \(bytes) bytes; no network accepts more than a million. Shorten it.")
    case .notText:
      ErrorText(
        "text.notText", .refused,
        de: """
          Darin steht ein NUL-Zeichen: Das ist kein Text, sondern eine andere Datei. Geben \
          Sie reinen Text an.
          """,
        en: "There is a NUL character in it: that is no text but some other file. Give plain text.")
    }
  }
}
