import ArgumentParser

/// `takt experiment …`.
struct ExperimentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "experiment",
      abstract: .words(
        de: "Versuche: zwei Varianten im Vergleich, nach vorher festgelegten Regeln.",
        en: "Experiments: two arms compared, by rules fixed beforehand."),
      discussion: .words(
        de: """
          Erst die Vermutung, die Kennzahl und das Ende, dann die Beiträge. Takt teilt sie den \
          Varianten abwechselnd zu, und verglichen wird erst nach dem Ende. Ändern lässt sich ein \
          Versuch nicht, sonst würde er den Zahlen angepasst: löschen und neu beginnen.
          """,
        en: """
          First the hypothesis, the metric and the end, then the posts. Takt deals them to the arms \
          in turn, and they are compared only after the end. An experiment cannot be edited, or it \
          would be made to suit the numbers: delete it and begin anew.
          """),
      subcommands: [
        ExperimentAdd.self, ExperimentList.self, ExperimentShow.self, ExperimentAssign.self,
        ExperimentUnassign.self, ExperimentDelete.self,
      ])
  }
}
