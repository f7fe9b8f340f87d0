import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt person …`: the people of the firm.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: .words(
        de: "Die Menschen der Firma und ihre Zeit.", en: "The people of the firm and their time."),
      subcommands: [PersonAdd.self, ThingList<Self>.self, PersonEdit.self, ThingDelete<Self>.self])
  }
}

/// `takt person list` and `takt person delete NAME`.
extension PersonCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<PersonReport> {
    Listing(
      abstract: .words(de: "Alle zeigen.", en: "Show everybody."),
      things: { try $0.persons() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, PersonReport> {
    Deletion(
      abstract: .words(
        de: "Jemanden löschen, der für nichts mehr zuständig ist.",
        en: "Delete somebody who is responsible for nothing any more."),
      which: .words(de: "Wer.", en: "Who.", valueName: "person"),
      deleting: { .person($0) }, name: { $1.name })
  }
}

/// `takt person add NAME`.
struct PersonAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Jemanden aufnehmen.", en: "Add somebody."),
      discussion: .examples(
        de: """
          takt person add Anna --minutes-per-week 120
          takt person add "Ben Müller"
          """,
        en: """
          takt person add Anna --minutes-per-week 120
          takt person add "Ben Miller"
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Minuten in der Woche für Social Media.", en: "Minutes a week for social media."))
  var minutesPerWeek: Int?

  func run() throws {
    let plan = try global.openPlan()
    let minutes = try minutesPerWeek.map { try Effort(minutes: $0) }
    let added = try plan.addPerson(name, minutesPerWeek: minutes)
    let names = added.notices.compactMap {
      if case .severalPeople(let names) = $0 { names } else { nil }
    }
    guard let names = names.first, global.mayAsk, !global.dryRun else {
      return try global.show(added) { $0.persons($1) }
    }
    try global.show(added.report) { $0.persons($1) }
    try IntroductionDialogue(plan: global.openPlan(), options: global).run(names)
  }
}

/// `takt person edit NAME`.
struct PersonEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(de: "Name oder Zeit ändern.", en: "Change a name or the time."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Wer.", en: "Who.")) var person: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Minuten in der Woche für Social Media; none für nicht angegeben.",
      en: "Minutes a week for social media; none for not stated."))
  var minutesPerWeek: String?

  func run() throws {
    let plan = try global.openPlan()
    let minutes = try minutesPerWeek.map { try $0.nilForNone.map(TypedAmount.effort) }
    try global.show(plan.editPerson(person, name: name, minutesPerWeek: minutes)) {
      $0.persons($1)
    }
  }
}
