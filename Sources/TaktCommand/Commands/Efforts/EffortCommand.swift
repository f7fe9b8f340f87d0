import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension Activity: ExpressibleByArgument {}

/// `takt effort …`.
struct EffortCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "effort",
      abstract: .words(
        de: "Arbeitszeit und Geld, die hineingeflossen sind.",
        en: "Working time and money that went in."),
      subcommands: [EffortAdd.self, EffortList.self, EffortDelete.self])
  }
}

/// `takt effort add [ID|CAMPAIGN]`.
struct EffortAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(
        de: "Zeit oder Geld auf einen Beitrag, eine Kampagne oder einen Kanal buchen.",
        en: "Book time or money on a post, a campaign or a channel."),
      discussion: .examples(
        de: """
          takt effort add 12 --minutes 25
          takt effort add Messe --money 49,90 --activity picture
          takt effort add --channel linkedin --minutes 30 --activity dialogue
          """,
        en: """
          takt effort add 12 --minutes 25
          takt effort add Fair --money 49.90 --activity picture
          takt effort add --channel linkedin --minutes 30 --activity dialogue
          """))
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

/// `takt effort list [ID|CAMPAIGN]`.
struct EffortList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Zeigen, was gebucht ist; bei einer Kampagne mit ihren Beiträgen.",
        en: "Show what was booked; of a campaign with its posts."),
      discussion: .examples(
        de: """
          takt effort list
          takt effort list 12
          takt effort list Messe
          """,
        en: """
          takt effort list
          takt effort list 12
          takt effort list Fair
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Nummer des Beitrags oder Name der Kampagne; sonst alles.",
      en: "The post's number or the campaign's name; else all.", valueName: "id|campaign"))
  var about: String?
  @OptionGroup var subject: SubjectChoice

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.efforts(on: request)) {
      $0.list($1, plan.settings.currency.code)
    }
  }

  /// - Throws: `SubjectError.several`.
  private var request: SubjectRequest {
    get throws {
      guard let about else { return subject.request }
      guard subject.request.isEmpty else { throw SubjectError.several }
      return PostID(argument: about).map { SubjectRequest(post: $0) }
        ?? SubjectRequest(campaign: about)
    }
  }
}

/// `takt effort delete ID`.
struct EffortDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Buchung löschen; die Nummer nennt takt effort list.",
        en: "Delete what was booked; takt effort list tells the number."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Buchung.", en: "The entry's number.")) var effort: EffortID

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.delete(.effort(effort))) {
      $0.effort(deleted: $1, plan.settings.currency.code)
    }
  }
}
