import ArgumentParser
import Planning
import Rendering
import Storage

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
        en: "The posts stay tied together; takt post edit changes each text by itself."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Idee.", en: "The idea's number.")) var id: IdeaID
  @OptionGroup var planning: PostPlanning

  func run() throws {
    let plan = try global.openStepwise()
    let idea = try plan.repository.idea(id).idea
    let new = try planning.newPost(text: idea.text, from: idea, in: plan)
    let posts = try plan.repository.add(new, by: plan.author(), in: plan.zone)
    try plan.show(changed: posts) { $0.posts($1) }
    let shortened = posts.filter { !$0.text.hasPrefix(idea.text) }
    guard !shortened.isEmpty else { return }
    let names = shortened.map { "#\($0.id) \($0.channel.name)" }.joined(separator: ", ")
    global.note(
      de: "Gekürzt: \(names). Lesen Sie den Text noch einmal durch (`takt post show NUMMER`).",
      en: "Shortened: \(names). Read the text once more (`takt post show ID`).")
  }
}
