import Planning
package import Reports

extension PlanFileError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noPlan(let path):
      ErrorText(
        "plan.missing", .missing, remedy: .makePlan,
        de: "Keine Plandatei unter \(path).", en: "There is no plan file at \(path)."
      )
    case .planExists(let path):
      ErrorText(
        "plan.exists", .cannotCreate, remedy: .enter(.planFile),
        de: """
          Unter \(path) liegt schon eine Datei; sie bleibt, wie sie ist.
          """,
        en: "There is already a file at \(path); it stays as it is.")
    case .isDirectory(let path):
      ErrorText(
        "plan.directory", .missing,
        de: """
          \(path) ist ein Ordner, keine Plandatei. Nennen Sie die Datei darin, etwa \
          \(path)/plan.takt.
          """,
        en: "\(path) is a folder, not a plan file. Name the file in it, such as \(path)/plan.takt.")
    case .notReadable(let path):
      ErrorText(
        "plan.unreadable", .missing,
        de: "Die Plandatei \(path) lässt sich nicht lesen. Prüfen Sie ihre Rechte (ls -l).",
        en: "The plan file \(path) cannot be read. Check its permissions (ls -l).")
    case .notWritable(let path):
      ErrorText(
        "plan.readOnly", .inputOutput,
        de: """
          Die Plandatei \(path) oder ihr Ordner ist nicht beschreibbar; nichts wurde \
          geändert. Prüfen Sie die Rechte (ls -l).
          """,
        en: """
          The plan file \(path) or its folder is not writable; nothing was changed. Check \
          the permissions (ls -l).
          """
      )
    case .notSQLite(let path):
      ErrorText(
        "plan.notSQLite", .refused, remedy: .enter(.planFile),
        de: """
          \(path) ist keine Plandatei von Takt (keine SQLite-Datenbank).
          """,
        en: "\(path) is no plan file of Takt's (no SQLite database).")
    case .otherProgram(let path):
      ErrorText(
        "plan.otherProgram", .refused, remedy: .enter(.planFile),
        de: """
          \(path) gehört einem anderen Programm und bleibt, wie sie ist.
          """,
        en: "\(path) belongs to another program and stays as it is.")
    case .newerPlan(let path):
      ErrorText(
        "plan.newer", .refused,
        de: """
          \(path) stammt von einem neueren Takt und bleibt, wie sie ist. Installieren Sie \
          die neue Version.
          """,
        en: "\(path) was written by a newer Takt and stays as it is. Install the new version.")
    case .preliminaryPlan(let path):
      ErrorText(
        "plan.preliminary", .refused, remedy: .renewPlan,
        de: """
          \(path) stammt aus einer Vorabversion von Takt, die es nicht mehr gibt, und bleibt, wie \
          sie ist. Ihre Ergebnisse kommen aus den Exportdateien der Netzwerke in einen neuen Plan.
          """,
        en: """
          \(path) was made by a preliminary version of Takt that is no more, and stays as it is. \
          Your results come into a new plan from the networks' export files.
          """)
    case .cannotCreate(let path, let reason):
      ErrorText(
        "plan.cannotCreate", .cannotCreate,
        de: "\(path) lässt sich nicht anlegen (\(reason)). Prüfen Sie den Ordner und seine Rechte.",
        en: "\(path) cannot be created (\(reason)). Check the folder and its permissions.")
    case .locked(let path):
      ErrorText(
        "plan.locked", .locked,
        de: """
          Jemand anders schreibt gerade in \(path); nichts wurde geändert. Versuchen Sie \
          es gleich noch einmal.
          """,
        en: "Somebody else is writing to \(path); nothing was changed. Try again in a moment.")
    case .inputOutput(let path, let reason):
      ErrorText(
        "plan.inputOutput", .inputOutput, remedy: .checkPlan,
        de: """
          \(path): Lesen oder Schreiben misslang (\(reason)). Prüfen Sie den Datenträger.
          """,
        en: """
          \(path): reading or writing failed (\(reason)). Check the disk.
          """)
    case .damaged(let value):
      ErrorText(
        "plan.damaged", .damaged, remedy: .checkPlan,
        de: """
          In der Plandatei steht ein Wert, den Takt nicht lesen kann (\(value)).
          """,
        en: "The plan file holds a value that Takt cannot read (\(value)).")
    case .noSuch(let kind, let number):
      ErrorText(
        "\(kind.rawValue).unknown", .missing, remedy: .list(kind),
        de: "\(kind.noSuch.german) \(number).", en: "\(kind.noSuch.english) \(number).")
    case .nameTaken(let name):
      ErrorText(
        "name.taken", .refused,
        de: "Den Namen „\(name)“ gibt es schon. Wählen Sie einen anderen.",
        en: "The name “\(name)” is taken. Choose another.")
    case .changedMeanwhile(let name):
      ErrorText(
        "thing.changedMeanwhile", .locked,
        de: """
          „\(name)“ hat gerade jemand anders geändert; nichts wurde überschrieben. Sehen \
          Sie nach, dann noch einmal.
          """,
        en: """
          Somebody else has just changed “\(name)”; nothing was overwritten. Look at it, \
          then try again.
          """)
    case .inUse(let name):
      ErrorText(
        "thing.inUse", .refused,
        de: """
          „\(name)“ wird noch gebraucht: Beiträge, Kampagnen, Ideen oder Rollen hängen daran. Lösen \
          Sie diese zuerst.
          """,
        en:
          "“\(name)” is still in use: posts, campaigns, ideas or roles point to it. Change these first."
      )
    case .brokenReference:
      ErrorText(
        "thing.brokenReference", .locked,
        de: """
          Etwas, das dazugehört, ist gerade gelöscht worden oder wird noch gebraucht; \
          nichts wurde geändert. Sehen Sie nach, dann noch einmal.
          """,
        en: """
          Something that belongs to it was just deleted, or is still in use; nothing was \
          changed. Look at it, then try again.
          """)
    }
  }
}
