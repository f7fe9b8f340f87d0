/// Which posts are meant. Conditions of one kind are alternatives, kinds are joined by "and";
/// an empty filter means every post.
package struct PostFilter: Sendable {
  /// One kind of condition: any of these, and none of those.
  package struct Choice<Value: Hashable & Sendable>: Sendable {
    package var wanted: [Value] = []
    package var unwanted: [Value] = []
    /// Also those that have none.
    package var wantsNone = false
    /// Only those that have one.
    package var refusesNone = false

    package var isEmpty: Bool {
      wanted.isEmpty && unwanted.isEmpty && !wantsNone && !refusesNone
    }

    /// - Parameter value: nil where there is none.
    package func means(_ value: Value?) -> Bool {
      guard let value else { return wanted.isEmpty && !refusesNone || wantsNone }
      return (wanted.isEmpty && !wantsNone || wanted.contains(value)) && !unwanted.contains(value)
    }
  }

  package var ids: [PostID] = []
  package var campaigns = Choice<CampaignID>()
  package var channels = Choice<ChannelID>()
  package var networks = Choice<Network>()
  package var owners = Choice<PersonID>()
  package var pillars = Choice<PillarID>()
  package var ideas = Choice<IdeaID>()
  package var series = Choice<SeriesID>()
  package var experiments = Choice<ExperimentID>()
  package var groups = Choice<PostID>()
  package var statuses = Choice<PostStatus>()
  package var formats = Choice<PostFormat>()
  /// Words that the text holds, one of them.
  package var words = Choice<FoldedText>()
  /// Words that the text holds, all of them.
  package var allWords: [FoldedText] = []
  /// A part of the address that it leads to.
  package var links = Choice<FoldedText>()
  /// A part of the address at which it stands, once it is out.
  package var urls = Choice<FoldedText>()
  package var spans = Choice<CalendarSpan>()
  /// Beside all other conditions: only these days.
  package var within: CalendarSpan?

  package init() {}

  package init(ids: [PostID]) { self.ids = ids }

  package init(span: CalendarSpan) { spans.wanted = [span] }
}
