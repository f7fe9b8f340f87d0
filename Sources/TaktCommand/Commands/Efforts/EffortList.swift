import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    try global.show(plan.efforts(on: subject.request)) {
      $0.list($1, plan.settings.currency.code)
    }
  }
}
