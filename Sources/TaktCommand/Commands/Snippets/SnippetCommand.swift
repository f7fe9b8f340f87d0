import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt snippet …`.
struct SnippetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "snippet",
      abstract: .words(
        de: "Bausteine, die unter Beiträgen stehen: Signatur, Hashtags, Impressumszeile.",
        en: "Snippets that stand below posts: signature, hashtags, imprint line."),
      discussion: .words(
        de: """
          takt snippet add hashtags "#Handwerk #Wien" --channel linkedin; dann takt post add … \
          --snippet hashtags. Ein Kanal nimmt seinen eigenen Baustein, sonst den ohne Kanal. Mit \
          --always steht er unter jedem neuen Beitrag. Er zählt zur Länge des Textes.
          """,
        en: """
          takt snippet add hashtags "#craft #vienna" --channel linkedin; then takt post add … \
          --snippet hashtags. A channel takes its own snippet, else the one without a channel. With \
          --always it stands below every new post. It counts for the length of the text.
          """),
      subcommands: [SnippetAdd.self, SnippetList.self, SnippetEdit.self, SnippetDelete.self])
  }
}

extension StepwisePlan {
  /// One snippet: by its name, and by its channel where several have that name.
  /// - Throws: `PlanningError.ambiguousName` with the channels to choose from.
  func snippet(named text: String, on channel: String?) throws -> Snippet {
    let snippets = try repository.snippets()
    let name = try snippetName(text, among: snippets)
    let same = snippets.filter { $0.name == name }
    if let channel {
      let id = try self.channel(named: channel).id
      guard let own = same.first(where: { $0.channel?.id == id }) else {
        throw PlanningError.unknownName(
          .snippet, "\(name.text) --channel \(channel)", near: [name.text])
      }
      return own
    }
    guard same.count > 1 else { return same[0] }
    guard let general = same.first(where: { $0.channel == nil }) else {
      throw PlanningError.ambiguousName(
        .snippet, name.text,
        candidates: same.compactMap { $0.channel.map { "\(name.text) --channel \($0.name)" } })
    }
    return general
  }

  func show(changed snippet: Snippet) throws {
    let report = ChangeReport([SnippetReport(snippet)], dryRun: options.dryRun)
    try options.show(report) { $0.snippets($1) }
  }
}
