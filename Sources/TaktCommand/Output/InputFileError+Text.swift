extension InputFileError: WordedError {
  var text: ErrorText {
    switch self {
    case .noSuchFile(let file):
      ErrorText(
        "file.missing", .missing,
        de: "Eine Datei \(file) gibt es nicht. Prüfen Sie Namen und Ordner (ls).",
        en: "There is no file \(file). Check its name and folder (ls).")
    case .isDirectory(let file):
      ErrorText(
        "file.directory", .missing,
        de: "\(file) ist ein Ordner. Nennen Sie die Dateien darin.",
        en: "\(file) is a folder. Name the files in it.")
    case .notAFile(let file):
      ErrorText(
        "file.special", .refused,
        de: """
          \(file) ist keine gewöhnliche Datei. Speichern Sie den Export und nennen Sie \
          die Datei.
          """,
        en: "\(file) is no ordinary file. Save the export and name that file.")
    case .notReadable(let file, let reason):
      ErrorText(
        "file.unreadable", .missing,
        de: "\(file) lässt sich nicht lesen (\(reason)). Prüfen Sie die Rechte (ls -l).",
        en: "\(file) cannot be read (\(reason)). Check its permissions (ls -l).")
    case .fileTooLarge(let file, let limit):
      ErrorText(
        "file.tooLarge", .refused,
        de: "\(file) ist größer als \(limit / 1_000_000) MB. Exportieren Sie kürzere Zeiträume.",
        en: "\(file) is larger than \(limit / 1_000_000) MB. Export shorter periods.")
    }
  }
}
