import ArgumentParser
import Planning
import Storage

/// `takt occasion edit ID`.
struct OccasionEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Einen Anlass ändern.", en: "Change an occasion."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Seine Nummer.", en: "Its number.")) var id: OccasionID
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag.", en: "First day.", valueName: "day")) var from: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day")) var to: String?
  @Option(help: .words(de: "Was für einer.", en: "Of what kind.")) var kind: Occasion.Kind?
  @Option(
    help: .words(
      de: "So lange vorher erinnert takt today; none: gar nicht.",
      en: "So long ahead takt today reminds you; none: never.", valueName: "time"))
  var remind: String?

  func run() throws {
    let plan = try global.openStepwise()
    let from = try from.map(plan.calendarReader.day)
    let to = try to.map(plan.calendarReader.day)
    let occasion = try plan.repository.update(id, by: plan.author()) { occasion in
      var changed = try Occasion(
        id: occasion.id, name: name.map { try Name($0) } ?? occasion.name,
        period: Period(from: from ?? occasion.period.from, to: to ?? occasion.period.to),
        kind: kind ?? occasion.kind, reminderDays: occasion.reminderDays, uid: occasion.uid)
      if remind != nil { changed.reminderDays = try plan.reminderDays(remind) }
      guard changed != occasion else { throw ChangeError.nothing }
      return changed
    }
    try plan.show(changed: [occasion])
  }
}
