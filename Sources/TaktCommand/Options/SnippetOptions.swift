import ArgumentParser

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
}
