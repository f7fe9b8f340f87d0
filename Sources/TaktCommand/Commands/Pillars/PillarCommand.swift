import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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

extension StepwisePlan {
  /// The pillar with what is told of it beside its name.
  func report(on pillar: Pillar) throws -> PillarReport {
    PillarReport(pillar, posts: try repository.postCountsByPillar()[pillar.id] ?? 0)
  }

  func show(changed pillar: Pillar) throws {
    let report = ChangeReport([try report(on: pillar)], dryRun: options.dryRun)
    try options.show(report) { $0.pillars($1) }
  }
}
