import Planning

extension CommandError: WordedError {
  var text: ErrorText {
    switch self {
    case .noPerson(let names):
      ErrorText(
        "person.missing", .usage,
        de: """
          Wer sind Sie? Der Plan kennt \(names.quotedGerman): --as NAME angeben oder \
          TAKT_PERSON setzen.
          """,
        en: "Who are you? The plan knows \(names.quotedEnglish): give --as NAME or set TAKT_PERSON."
      )
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
    case .unknownTimeZone(let name):
      ErrorText(
        "timeZone.unknown", .missing,
        de: """
          Die Zeitzone „\(name)“ kennt dieses System nicht. Gemeint ist ein Name wie \
          Europe/Berlin, Europe/Vienna oder Europe/Zurich.
          """,
        en: """
          This system does not know the time zone “\(name)”. Give a name such as \
          Europe/Berlin, Europe/Vienna or Europe/Zurich.
          """
      )
    case .unreadableNow(let text):
      ErrorText(
        "now.unreadable", .usage,
        de: "„\(text)“ ist kein Zeitpunkt für --now oder TAKT_NOW: 2026-03-03T08:00 angeben.",
        en: "“\(text)” is no time for --now or TAKT_NOW: give 2026-03-03T08:00.")
    case .skippedTime(let time, let next):
      ErrorText(
        "time.skipped", .refused,
        de: """
          \(time.time) Uhr gibt es am \(time.day.words.german) nicht: Die Uhr wird \
          vorgestellt. Die nächste Zeit ist \(next.time).
          """,
        en: """
          There is no \(time.time) on \(time.day.words.english): the clock is put forward. \
          The next time is \(next.time).
          """
      )
    case .unreadableFilter(let text, let keys):
      ErrorText(
        "filter.unreadable", .usage,
        de: """
          „\(text)“ ist weder eine Nummer noch ein Filter. Ein Filter ist etwa \
          network:xing; es gibt \(keys.joined(separator: ", ")).
          """,
        en: """
          “\(text)” is neither a number nor a filter. A filter is such as network:xing; \
          there are \(keys.joined(separator: ", ")).
          """
      )
    case .unknownChoice(let text, let key, let choices):
      ErrorText(
        "filter.value", .usage,
        de: "„\(text)“ gibt es bei \(key) nicht. Möglich: \(choices.joined(separator: ", ")).",
        en: "There is no “\(text)” for \(key). Possible: \(choices.joined(separator: ", ")).")
    case .noPostMeant:
      ErrorText(
        "post.none", .usage,
        de: "Welche Beiträge? Nennen Sie Nummern oder einen Filter, etwa 12 oder week:2026-W10.",
        en: "Which posts? Give numbers or a filter, such as 12 or week:2026-W10.")
    case .noPostFound:
      ErrorText(
        "post.none", .missing,
        de: "Kein Beitrag passt dazu. `takt post list` zeigt alle.",
        en: "No post matches. `takt post list` shows all.")
    case .nothingToChange:
      ErrorText(
        "change.nothing", .usage,
        de:
          "Nichts zu ändern: Es ist schon so, oder keine Option sagt, was anders werden soll (--help).",
        en:
          "Nothing to change: it is so already, or no option says what should become different (--help)."
      )
    case .unknownSetting(let name, let keys):
      ErrorText(
        "setting.unknown", .missing,
        de: "Eine Einstellung „\(name)“ gibt es nicht. Es gibt: \(keys.joined(separator: ", ")).",
        en: "There is no setting “\(name)”. There are: \(keys.joined(separator: ", ")).")
    case .settingValue(let key, let value, let allowed):
      ErrorText(
        "setting.value", .refused,
        de: "„\(value)“ geht bei \(key) nicht. Möglich: \(allowed).",
        en: "“\(value)” is not possible for \(key). Possible: \(allowed).")
    case .unreadableMoney(let text):
      ErrorText(
        "money.unreadable", .usage,
        de: "„\(text)“ ist kein Betrag: 500 oder 499,50 angeben.",
        en: "“\(text)” is no amount: give 500 or 499.50.")
    case .unreadableHours(let text):
      ErrorText(
        "hours.unreadable", .usage,
        de: "„\(text)“ sind keine Stunden: 20 oder 7,5 angeben.",
        en: "“\(text)” is no number of hours: give 20 or 7.5.")
    case .unreadableMinutes(let text):
      ErrorText(
        "minutes.unreadable", .usage,
        de: "„\(text)“ sind keine Minuten: eine Zahl wie 120 angeben.",
        en: "“\(text)” is no number of minutes: give one such as 120.")
    case .unreadableNumber(let text, let metric):
      ErrorText(
        "number.unreadable", .usage,
        de: """
          „\(text)“ ist keine Zahl für \(metric.wording.german): \
          \(metric.unit == .fraction ? "etwa 2,5%" : "etwa 340") angeben.
          """,
        en: """
          “\(text)” is no number for \(metric.wording.english): give one such as \
          \(metric.unit == .fraction ? "2.5%" : "340").
          """
      )
    case .unreadableAssignment(let text):
      ErrorText(
        "log.unreadable", .usage,
        de: "Hinter „\(text)“ fehlt, was gemessen wurde: kennzahl=wert, etwa linkClicks=34.",
        en: "What was measured is missing at “\(text)”: metric=value, such as linkClicks=34.")
    case .subjectMissing:
      ErrorText(
        "subject.missing", .usage,
        de: "Wovon? Nennen Sie die Nummer eines Beitrags, einen Kanal oder eine Kampagne (--help).",
        en: "Of what? Give the number of a post, a channel or a campaign (--help).")
    case .severalSubjects:
      ErrorText(
        "subject.several", .usage,
        de: "Nennen Sie nur eines davon: --post, --channel oder --campaign.",
        en: "Give only one of these: --post, --channel or --campaign.")
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
    case .unreadableID(let text, let key):
      ErrorText(
        "filter.unreadable", .usage, de: "„\(text)“ ist keine Nummer: etwa \(key):3.",
        en: "“\(text)” is no number: such as \(key):3.")
    case .alternativesWithoutMedia(let count, let media):
      ErrorText(
        "media.alternatives", .usage,
        de:
          "--alt steht öfter da (\(count)) als es Dateien gibt (\(media)): eine Beschreibung je Datei.",
        en:
          "There are more --alt (\(count)) than files (\(media)): give one description for each file."
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
    case .editorFailed(let command):
      ErrorText(
        "editor.failed", .inputOutput,
        de: """
          Der Editor „\(command)“ endete mit einem Fehler; nichts wurde geändert. Setzen \
          Sie EDITOR.
          """,
        en: "The editor “\(command)” ended with an error; nothing was changed. Set EDITOR.")
    case .badAddress(let text):
      ErrorText(
        "address.unreadable", .refused,
        de: "„\(text)“ ist keine Webadresse: Sie beginnt mit https:// und hat keine Leerzeichen.",
        en: "“\(text)” is no web address: it begins with https:// and has no blanks.")
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
