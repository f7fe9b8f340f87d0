/// What people said: the words, and without anybody's name.
package struct Feedback: Identifiable, Hashable, Sendable {
  package let id: FeedbackID
  /// What they spoke about; nil where it is about the firm as a whole.
  package var subject: Subject?
  /// The day on which it was said.
  package var day: Day
  package var tone: Tone
  package private(set) var text: String
  package var followUp: FollowUp

  /// - Throws: `TextError.noteOutOfRange` for a blank text and beyond 2 000 characters, `.notText`.
  package init(
    id: FeedbackID, on subject: Subject?, day: Day, tone: Tone, text: String, followUp: FollowUp
  ) throws(TextError) {
    self.id = id
    self.subject = subject
    self.day = day
    self.tone = tone
    self.text = try text.checkedNote(upTo: Self.largestText)
    self.followUp = followUp
  }

  /// More than anybody reads again.
  package static let largestText = 2_000

  /// - Throws: `TextError.noteOutOfRange`, `.notText`; the old words stay then.
  package mutating func reword(_ text: String) throws(TextError) {
    self.text = try text.checkedNote(upTo: Self.largestText)
  }

  /// As followed up.
  /// - Throws: `FeedbackError.nothingOpen` unless something is open.
  package func done() throws(FeedbackError) -> Feedback {
    guard followUp == .open else { throw FeedbackError.nothingOpen(id, followUp) }
    var done = self
    done.followUp = .done
    return done
  }
}

package typealias FeedbackID = ID<Feedback>
