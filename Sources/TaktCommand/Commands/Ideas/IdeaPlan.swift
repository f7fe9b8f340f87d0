import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt idea plan ID --on linkedin,xing --at "tue 9:00"`.
struct IdeaPlan: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: .words(
        de: "Aus einer Idee einen Beitrag je Netzwerk machen, jeden in dessen Länge.",
        en: "Make a post a network of an idea, each in the length that is allowed there."),
      discussion: .words(
        de: """
          Die Beiträge bleiben verbunden; jeder Text lässt sich mit takt post edit für sich ändern.
          """,
        en: "The posts stay tied together; takt post edit changes each text by itself."
      ).examples(
        de: """
          takt idea plan 3 --on linkedin,xing
          takt idea plan 3 --on facebook --at "di 9:00"
          """,
        en: """
          takt idea plan 3 --on linkedin,xing
          takt idea plan 3 --on facebook --at "tue 9:00"
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Idee.", en: "The idea's number.")) var id: IdeaID
  @OptionGroup var planning: PostPlanning

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.planIdea(id, planning.request())) { $0.posts($1) }
  }
}
