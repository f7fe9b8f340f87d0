import Rendering

extension CommandError: WordedError {
  var text: ErrorText {
    switch self {
    case .noHome:
      ErrorText(
        "plan.noHome", .usage,
        de: """
          Weder --plan noch TAKT_PLAN noch HOME sagt, wo die Plandatei liegt. Nennen Sie \
          sie mit --plan.
          """,
        en: """
          Neither --plan nor TAKT_PLAN nor HOME says where the plan file is. Name it with \
          --plan.
          """)
    case .noConfigurationFolder:
      ErrorText(
        "me.noHome", .usage,
        de:
          "Weder XDG_CONFIG_HOME noch HOME sagt, wo sich etwas merken lässt. Nennen Sie sich mit --as NAME.",
        en:
          "Neither XDG_CONFIG_HOME nor HOME says where to remember anything. Name yourself with --as NAME."
      )
    case .notRemembered(let path, let reason):
      ErrorText(
        "me.notRemembered", .cannotCreate,
        de:
          "\(path) lässt sich nicht schreiben (\(reason)). Prüfen Sie den Ordner, oder nennen Sie sich mit --as NAME.",
        en:
          "\(path) cannot be written (\(reason)). Check the folder, or name yourself with --as NAME."
      )
    case .unreadableNow(let text):
      ErrorText(
        "now.unreadable", .usage,
        de: "„\(text)“ ist kein Zeitpunkt für --now oder TAKT_NOW: 2026-03-03T08:00 angeben.",
        en: "“\(text)” is no time for --now or TAKT_NOW: give 2026-03-03T08:00.")
    case .needsTerminal:
      ErrorText(
        "log.needsTerminal", .usage,
        de: """
          Ohne Angaben fragt `takt log`, und fragen kann es nur auf einem Terminal. \
          Angeben: `takt log 12 reach=340`.
          """,
        en: """
          Without arguments `takt log` asks, and it can ask on a terminal only. Give: \
          `takt log 12 reach=340`.
          """
      )
    case .needsTerminalToPublish:
      ErrorText(
        "publish.needsTerminal", .usage,
        de:
          "Ohne Nummer geht `takt publish` durch, was fällig ist, und fragen kann es nur auf einem Terminal. Angeben: `takt publish 12`.",
        en:
          "Without a number `takt publish` goes through what is due, and it can ask on a terminal only. Give: `takt publish 12`."
      )
    case .needsTerminalForTheWeek:
      ErrorText(
        "weekly.needsTerminal", .usage,
        de:
          "`takt weekly` fragt, und fragen kann es nur auf einem Terminal. In Skripten: `takt week next --json`.",
        en:
          "`takt weekly` asks, and it can ask on a terminal only. In scripts: `takt week next --json`."
      )
    case .textMissing:
      ErrorText(
        "text.missing", .usage,
        de: "Der Text fehlt: als Argument, mit --file DATEI oder - für die Standardeingabe.",
        en: "The text is missing: as an argument, with --file FILE, or - for standard input.")
    case .twoTexts:
      ErrorText(
        "text.twice", .usage,
        de: "Der Text steht zweimal da: entweder als Argument oder mit --file.",
        en: "There are two texts: give it as an argument or with --file.")
    case .sheetMixed:
      ErrorText(
        "editor.mixed", .refused,
        de: "Die Zeilen unter der Linie sind in den Text geraten; nichts wurde geändert.",
        en: "The lines below the dividing line got into the text; nothing was changed.")
    case .editorFailed(let command):
      ErrorText(
        "editor.failed", .inputOutput,
        de: """
          Der Editor „\(command)“ endete mit einem Fehler; nichts wurde geändert. Ist es der \
          falsche, nennen Sie einen anderen: EDITOR=nano.
          """,
        en: """
          The editor “\(command)” ended with an error; nothing was changed. If it is the wrong \
          one, name another: EDITOR=nano.
          """)
    case .editorStopped(let command):
      ErrorText(
        "editor.stopped", .inputOutput,
        de: "Der Editor „\(command)“ wurde abgebrochen; nichts wurde geändert.",
        en: "The editor “\(command)” was broken off; nothing was changed.")
    case .programFailed(let command, let reason):
      ErrorText(
        "program.failed", .inputOutput,
        de: "„\(command)“ ließ sich nicht starten (\(reason)); nichts wurde geändert.",
        en: "“\(command)” could not be started (\(reason)); nothing was changed.")
    case .noTemporaryFile(let reason):
      ErrorText(
        "temporary.failed", .cannotCreate,
        de: """
          Im Ordner für Zwischendateien lässt sich nichts anlegen (\(reason)). Machen Sie dort \
          Platz, oder nennen Sie mit TMPDIR einen anderen.
          """,
        en: """
          Nothing can be written into the folder for temporary files (\(reason)). Make room \
          there, or name another with TMPDIR.
          """)
    case .outputFailed(let reason):
      ErrorText(
        "output.failed", .inputOutput,
        de: """
          Die Ausgabe ließ sich nicht schreiben (\(reason)); was am Plan zu ändern war, ist \
          geändert. Machen Sie Platz oder geben Sie sie anderswohin aus.
          """,
        en: """
          The output could not be written (\(reason)); what was to change in the plan is \
          changed. Make room, or send it elsewhere.
          """)
    }
  }
}
