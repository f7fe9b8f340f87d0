import ArgumentParser
import Planning
import Storage

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
    let plan = try global.openStepwise()
    let text = try text.map { try Post.checked(text: $0) }
    let pillar = try pillar.map { try $0.nilForNone.map { try plan.pillar(named: $0).reference } }
    let link = try link.map { try $0.nilForNone.map(webAddress) }
    let idea = try plan.repository.update(id, by: plan.author()) { idea in
      var changed = idea
      if let text { changed.text = text }
      if let pillar { changed.pillar = pillar }
      if let link { changed.link = link }
      if !evergreen.isEmpty { changed.reuse = try evergreen.reuse(changing: idea.reuse) }
      guard changed != idea else { throw ChangeError.nothing }
      return changed
    }
    try plan.show(changed: [idea])
  }
}
