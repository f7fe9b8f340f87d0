import ArgumentParser
import Planning
import Storage

/// What goes below the text.
struct SnippetOptions: ParsableArguments {
  @Option(
    name: .customLong("snippet"),
    help: .words(
      de: "Dieser Baustein kommt unter den Text; auch mehrere.",
      en: "This snippet goes below the text; several too.", valueName: "name"))
  var named: [String] = []
  @Flag(
    help: .words(
      de: "Auch die Bausteine weglassen, die sonst immer dabei sind.",
      en: "Leave out the snippets, too, that are always there."))
  var noSnippets = false

  var choice: SnippetChoice { SnippetChoice(named: named, hasUsual: !noSnippets) }
}

/// Which snippets go below a text: those named, and the ones that always do.
struct SnippetChoice {
  var named: [String] = []
  var hasUsual = true

  /// The plan's snippets that count, and the full names of those asked for.
  /// - Throws: `PlanningError.unknownName`, `.ambiguousName`.
  private func found(in plan: StepwisePlan) throws -> (snippets: [Snippet], names: Set<String>) {
    let all = try plan.repository.snippets()
    let names = Set(try named.map { try plan.snippetName($0, among: all).text })
    return (hasUsual ? all : all.filter { names.contains($0.name.text) }, names)
  }
  /// A new post with its snippets below the text.
  func completed(_ new: NewPost, in plan: StepwisePlan) throws -> NewPost {
    let (snippets, names) = try found(in: plan)
    var completed = new
    try completed.complete(with: snippets, named: names, links: plan.settings.links)
    return completed
  }
}
