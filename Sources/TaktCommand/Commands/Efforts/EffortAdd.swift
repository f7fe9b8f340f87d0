import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

extension Activity: ExpressibleByArgument {}

/// `takt effort add [ID|CAMPAIGN]`.
struct EffortAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(
        de: "Zeit oder Geld auf einen Beitrag, eine Kampagne oder einen Kanal buchen.",
        en: "Book time or money on a post, a campaign or a channel."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Nummer des Beitrags oder Name der Kampagne.",
      en: "The post's number or the campaign's name.",
      valueName: "id|campaign"))
  var subject: String?
  @Option(help: .words(de: "Statt dessen auf diesen Kanal.", en: "On this channel instead."))
  var channel: String?
  @Option(parsing: .unconditional, help: .words(de: "Minuten.", en: "Minutes."))
  var minutes: Int?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Geld, etwa 50 oder 49,90.", en: "Money, such as 50 or 49.90."))
  var money: String?
  @Option(help: .words(de: "Wofür.", en: "What for.")) var activity: Activity?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "An welchem Tag; sonst heute.", en: "On which day; else today.", valueName: "day"))
  var on: String?

  func run() throws {
    let plan = try global.openStepwise()
    let (subject, name) = try subject(in: plan)
    let entry = try EffortEntry(
      on: subject, day: on.map(plan.pastDay) ?? plan.today,
      minutes: minutes.map { try Effort(minutes: $0) },
      money: money.map { try TypedAmount.money($0) },
      activity: activity)
    let id = try plan.repository.add(entry, by: plan.author())
    let booked = BookedEffort(id: id, entry: entry, subject: name)
    let report = ChangeReport([EffortReport(booked)], dryRun: global.dryRun)
    try global.show(report) { $0.effort($1, plan.settings.currency.code) }
  }

  private func subject(in plan: StepwisePlan) throws -> (EffortEntry.Subject, name: String) {
    switch (subject, channel) {
    case (let text?, nil):
      if let id = PostID(argument: text) {
        return (.post(try plan.repository.post(id).id), "#\(id)")
      }
      let campaign = try plan.campaign(named: text)
      return (.campaign(campaign.id), campaign.name.text)
    case (nil, let name?):
      let channel = try plan.channel(named: name)
      return (.channel(channel.id), channel.name.text)
    default: throw SubjectError.missing
    }
  }
}
