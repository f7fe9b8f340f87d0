import ArgumentParser

/// `takt effort …`.
struct EffortCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "effort",
      abstract: .words(
        de: "Arbeitszeit und Geld, die hineingeflossen sind.",
        en: "Working time and money that went in."),
      subcommands: [EffortAdd.self, EffortList.self, EffortDelete.self])
  }
}
