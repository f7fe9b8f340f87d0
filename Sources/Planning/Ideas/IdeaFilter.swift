/// Which ideas are meant: as `PostFilter`, in what ideas have.
package struct IdeaFilter: Sendable {
  package var pillars = PostFilter.Choice<PillarID>()
  /// Words that the text holds, one of them.
  package var words = PostFilter.Choice<FoldedText>()
  /// Words that the text holds, all of them.
  package var allWords: [FoldedText] = []

  package init() {}

  package func means(_ idea: Idea) -> Bool {
    guard pillars.means(idea.pillar?.id) else { return false }
    guard !words.isEmpty || !allWords.isEmpty else { return true }
    let text = FoldedText(idea.text)
    return text.contains(all: allWords)
      && (words.wanted.isEmpty || words.wanted.contains(where: text.contains))
      && !words.unwanted.contains(where: text.contains)
  }
}
