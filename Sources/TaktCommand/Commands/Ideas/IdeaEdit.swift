import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt idea edit ID`.
struct IdeaEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Eine Idee ändern; Beiträge aus ihr bleiben, wie sie sind.",
        en: "Change an idea; posts made from it stay as they are."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummer.", en: "Its number.")) var id: IdeaID
  @Option(help: .words(de: "Der neue Text.", en: "The new text.")) var text: String?
  @Option(help: .words(de: "Thema; none für keins.", en: "Pillar; none for none."))
  var pillar: String?
  @Option(help: .words(de: "Adresse; none für keine.", en: "Address; none for none."))
  var link: String?
  @OptionGroup var evergreen: EvergreenOptions

  func run() throws {
    let plan = try global.openPlan()
    var request = IdeaRequest()
    request.text = text
    request.pillar = pillar
    request.link = link
    request.reuse = evergreen.request
    try global.show(plan.editIdea(id, request)) { $0.ideas($1) }
  }
}
