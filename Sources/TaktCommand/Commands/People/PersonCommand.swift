import ArgumentParser

/// `takt person …`: the people of the firm.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: .words(
        de: "Die Menschen der Firma und ihre Zeit.", en: "The people of the firm and their time."),
      subcommands: [PersonAdd.self, PersonList.self, PersonEdit.self, PersonDelete.self])
  }
}
