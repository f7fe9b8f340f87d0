import ArgumentParser
import Planning

extension Occasion.Kind: ExpressibleByArgument {
  /// By its stored word; case does not count.
  package init?(argument: String) {
    let found = Self.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
    guard let found else { return nil }
    self = found
  }
}

/// `takt occasion …`.
struct OccasionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "occasion",
      abstract: .words(
        de: "Anlässe: Messen, Produkteinführungen, Betriebs- und Schulferien.",
        en: "Occasions: fairs, launches, holidays of the firm and of schools."),
      discussion: .words(
        de: """
          Sie stehen in Woche und Monat; mit --remind "3 Wochen" erinnert takt today rechtzeitig \
          daran. Gesetzliche Feiertage kennt Takt: takt config set holidays DE-BY.
          """,
        en: """
          They stand in week and month; with --remind "3 weeks" takt today reminds you in time. Takt \
          knows public holidays: takt config set holidays DE-BY.
          """),
      subcommands: [
        OccasionAdd.self, OccasionList.self, OccasionEdit.self, OccasionDelete.self,
        OccasionImport.self,
      ])
  }
}
