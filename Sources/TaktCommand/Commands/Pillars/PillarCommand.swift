import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
      subcommands: [PillarAdd.self, ThingList<Self>.self, PillarEdit.self, ThingDelete<Self>.self])
  }
}

/// `takt pillar list` and `takt pillar delete NAME`.
extension PillarCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<PillarReport> {
    Listing(
      abstract: .words(
        de: "Alle zeigen, mit der Zahl ihrer Beiträge.",
        en: "Show all, with the number of their posts."),
      things: { try $0.pillars() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, PillarReport> {
    Deletion(
      abstract: .words(
        de: "Ein Thema löschen, das kein Beitrag hat.", en: "Delete a pillar that no post has."),
      which: .words(de: "Welches.", en: "Which.", valueName: "pillar"),
      deleting: { .pillar($0) }, name: { $1.name })
  }
}

/// `takt pillar add NAME`.
struct PillarAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Ein Thema aufnehmen.", en: "Add a pillar."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String

  func run() throws {
    try global.show(global.openPlan().addPillar(name)) { $0.pillars($1) }
  }
}

/// `takt pillar edit NAME --name NEW`.
struct PillarEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Ein Thema umbenennen; die Beiträge behalten es.",
        en: "Rename a pillar; its posts keep it."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welches.", en: "Which.")) var pillar: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?

  func run() throws {
    try global.show(global.openPlan().editPillar(pillar, name: name)) { $0.pillars($1) }
  }
}
