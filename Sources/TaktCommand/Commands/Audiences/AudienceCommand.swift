import ArgumentParser

/// `takt audience …`.
struct AudienceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audience",
      abstract: .words(
        de: "Wen die Firma erreichen will, und wo.",
        en: "Whom the firm wants to reach, and where."),
      subcommands: [
        AudienceAdd.self, AudienceList.self, AudienceEdit.self, AudienceDelete.self,
      ])
  }
}
