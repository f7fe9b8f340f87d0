package import Reports

extension InputFileError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noSuchFile(let file):
      ErrorText(
        "file.missing", .missing,
        de: "Eine Datei \(file) gibt es nicht. Prüfen Sie Namen und Ordner (ls).",
        en: "There is no file \(file). Check its name and folder (ls).")
    case .isDirectory(let file):
      ErrorText(
        "file.directory", .missing,
        de: "\(file) ist ein Ordner. Nennen Sie eine Datei darin.",
        en: "\(file) is a folder. Name a file in it.")
    case .notAFile(let file):
      ErrorText(
        "file.special", .refused,
        de: """
          \(file) ist keine gewöhnliche Datei. Speichern Sie den Inhalt in einer und nennen \
          Sie die.
          """,
        en: "\(file) is no ordinary file. Save what it holds to one and name that.")
    case .notReadable(let file, let reason):
      ErrorText(
        "file.unreadable", .missing,
        de: "\(file) lässt sich nicht lesen (\(reason)). Prüfen Sie die Rechte (ls -l).",
        en: "\(file) cannot be read (\(reason)). Check its permissions (ls -l).")
    case .fileTooLarge(let file, let limit):
      ErrorText(
        "file.tooLarge", .refused,
        de: """
          \(file) ist größer als \(limit / 1_000_000) MB. Nennen Sie eine kleinere, bei \
          Exporten eine über einen kürzeren Zeitraum.
          """,
        en: """
          \(file) is larger than \(limit / 1_000_000) MB. Name a smaller one, of exports one \
          of a shorter period.
          """)
    case .notText(let file):
      ErrorText(
        "file.notText", .refused,
        de: "\(file) ist kein Text in UTF-8. Speichern Sie ihn in dieser Kodierung.",
        en: "\(file) is no text in UTF-8. Save it in this encoding.")
    }
  }
}
