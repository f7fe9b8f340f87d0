import ArgumentParser

/// `takt pillar …`.
struct PillarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pillar",
      abstract: .words(
        de: "Themen, über die Sie immer wieder sprechen.",
        en: "Pillars: what you speak of again and again."),
      discussion: .words(
        de: """
          Drei bis fünf Themen genügen, etwa Handwerk, Menschen, Angebote. Ein Beitrag hat höchstens \
          eins: takt post add … --pillar Handwerk. Danach suchen: takt post list pillar:Handwerk.
          """,
        en: """
          Three to five are enough, such as craft, people, offers. A post has one at most: \
          takt post add … --pillar Craft. Look for it: takt post list pillar:Craft.
          """),
      subcommands: [PillarAdd.self, PillarList.self, PillarEdit.self, PillarDelete.self])
  }
}
