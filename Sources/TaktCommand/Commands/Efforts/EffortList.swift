import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt effort list`.
struct EffortList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Zeigen, was gebucht ist; bei einer Kampagne mit ihren Beiträgen.",
        en: "Show what was booked; of a campaign with its posts."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var subject: SubjectChoice

  func run() throws {
    let plan = try global.openStepwise()
    let booked = try plan.repository.bookedEfforts(on: subject.found(in: plan)?.ofEffort)
    try global.show(booked.map(EffortReport.init)) { $0.list($1, plan.settings.currency.code) }
  }
}

extension SubjectChoice.Found {
  /// As effort points to it.
  fileprivate var ofEffort: EffortEntry.Subject {
    switch self {
    case .post(let id): .post(id)
    case .channel(let channel): .channel(channel.id)
    case .campaign(let campaign): .campaign(campaign.id)
    }
  }
}
