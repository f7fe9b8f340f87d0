/// What people said: the words, and without anybody's name.
package struct Feedback: Identifiable, Hashable, Sendable {
  /// What they spoke about.
  package enum Subject: Hashable, Sendable {
    case post(PostID)
    case channel(Reference<Channel>)
    case campaign(Reference<Campaign>)
  }

  package let id: FeedbackID
  /// nil where it is about the firm as a whole.
  package var subject: Subject?
  /// The day on which it was said.
  package var day: Day
  package var tone: Tone
  package private(set) var text: String
  package var followUp: FollowUp

  /// - Throws: `PlanningError.noteOutOfRange` for a blank text and beyond 2 000 characters, `.notText`.
  package init(
    id: FeedbackID, on subject: Subject?, day: Day, tone: Tone, text: String, followUp: FollowUp
  ) throws(PlanningError) {
    self.id = id
    self.subject = subject
    self.day = day
    self.tone = tone
    self.text = try text.checkedNote(upTo: Self.largestText)
    self.followUp = followUp
  }

  /// More than anybody reads again.
  private static let largestText = 2_000

  /// - Throws: `PlanningError.noteOutOfRange`, `.notText`; the old words stay then.
  package mutating func reword(_ text: String) throws(PlanningError) {
    self.text = try text.checkedNote(upTo: Self.largestText)
  }

  /// As followed up.
  /// - Throws: `PlanningError.nothingToFollowUp` unless something is open.
  package func done() throws(PlanningError) -> Feedback {
    guard followUp == .open else { throw .nothingToFollowUp(id, followUp) }
    var done = self
    done.followUp = .done
    return done
  }
}
