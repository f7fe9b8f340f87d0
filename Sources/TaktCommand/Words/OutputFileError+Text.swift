import Rendering

extension OutputFileError: WordedError {
  var text: ErrorText {
    switch self {
    case .unknownEnding(let file, let known):
      ErrorText(
        "output.unknownEnding", .usage,
        de: """
          Eine Datei wie \(file) schreibt Takt nicht. Möglich sind \
          \(known.joined(separator: ", ")); ein PDF macht der Browser aus der Seite (.html) beim Drucken.
          """,
        en: """
          Takt writes no file like \(file). It writes \(known.joined(separator: ", ")); a browser \
          makes a PDF of the page (.html) when it prints.
          """)
    case .noSuchFolder(let folder):
      ErrorText(
        "output.noFolder", .cannotCreate,
        de:
          "Einen Ordner \(folder) gibt es nicht. Legen Sie ihn an (mkdir) oder nennen Sie einen anderen.",
        en: "There is no folder \(folder). Make it (mkdir) or name another.")
    case .isDirectory(let file):
      ErrorText(
        "output.directory", .cannotCreate,
        de: "\(file) ist ein Ordner. Nennen Sie eine Datei darin, etwa \(file)/review.html.",
        en: "\(file) is a folder. Name a file in it, such as \(file)/review.html.")
    case .notAFile(let file):
      ErrorText(
        "output.special", .cannotCreate,
        de: "\(file) ist keine gewöhnliche Datei. Nennen Sie eine andere.",
        en: "\(file) is no ordinary file. Name another.")
    case .isPlan(let file):
      ErrorText(
        "output.plan", .refused,
        de:
          "\(file) ist die Plandatei selbst; sie bleibt, wie sie ist. Nennen Sie eine andere Datei.",
        en: "\(file) is the plan file itself; it stays as it is. Name another file.")
    case .notAReport(let file):
      ErrorText(
        "output.foreign", .cannotCreate,
        de: """
          \(file) gibt es schon, und Takt hat die Datei nicht geschrieben. Löschen Sie sie, \
          oder nennen Sie eine andere.
          """,
        en: """
          There is a \(file) already, and Takt did not write it. Delete it, or name another \
          file.
          """)
    case .notWritable(let file, let reason):
      ErrorText(
        "output.notWritable", .cannotCreate,
        de: """
          \(file) lässt sich nicht anlegen (\(reason)). Prüfen Sie die Rechte des Ordners \
          (ls -ld), oder nennen Sie einen anderen.
          """,
        en: """
          \(file) cannot be created (\(reason)). Check the permissions of its folder (ls -ld), \
          or name another.
          """)
    case .failed(let file, let reason):
      ErrorText(
        "output.failed", .inputOutput,
        de: "\(file) ließ sich nicht schreiben (\(reason)) und ist, wie es war. Machen Sie Platz.",
        en: "\(file) could not be written (\(reason)) and is as it was. Make room.")
    }
  }
}
