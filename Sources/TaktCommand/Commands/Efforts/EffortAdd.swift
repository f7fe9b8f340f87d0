import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    var request = EffortRequest()
    request.subject = meant
    request.minutes = try minutes.map { try Effort(minutes: $0) }
    request.money = try money.map(TypedAmount.money)
    request.activity = activity
    request.day = on
    try global.show(plan.addEffort(request)) { $0.effort($1, plan.settings.currency.code) }
  }

  /// One of post, campaign and channel; two of them say as little as none.
  private var meant: SubjectRequest {
    switch (subject, channel) {
    case (let text?, nil):
      PostID(argument: text).map { SubjectRequest(post: $0) } ?? SubjectRequest(campaign: text)
    case (nil, let name?): SubjectRequest(channel: name)
    default: SubjectRequest()
    }
  }
}
