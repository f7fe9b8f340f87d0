import ArgumentParser

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
