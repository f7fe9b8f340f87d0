/// What was learnt, for the campaigns to come; without a campaign it holds for all.
package struct Lesson: Identifiable, Hashable, Sendable {
  package let id: LessonID
  /// The campaign that taught it.
  package var campaign: Reference<Campaign>?
  /// When it was written down.
  package let day: Day
  package private(set) var text: String

  /// More than anybody reads again.
  package static let largestText = 1_000

  /// - Throws: `TextError.noteOutOfRange`, `.notText`.
  package init(
    id: LessonID, campaign: Reference<Campaign>?, day: Day, text: String
  ) throws(TextError) {
    self.id = id
    self.campaign = campaign
    self.day = day
    self.text = try Self.checked(text: text)
  }

  /// The text as it is, if it can be a lesson.
  /// - Throws: `TextError.noteOutOfRange`, `.notText`.
  package static func checked(text: String) throws(TextError) -> String {
    try text.checkedNote(upTo: largestText)
  }

  /// - Throws: `TextError.noteOutOfRange`, `.notText`; the old words stay then.
  package mutating func reword(_ text: String) throws(TextError) {
    self.text = try Self.checked(text: text)
  }

  /// What a later campaign made of it.
  /// - Throws: `LessonError.own` for the campaign that taught it.
  package func use(by campaign: Campaign, isHeeded: Bool) throws(LessonError) -> LessonUse {
    guard self.campaign?.id != campaign.id else { throw LessonError.own(id, campaign.name.text) }
    return LessonUse(lesson: id, isHeeded: isHeeded)
  }
}

package typealias LessonID = ID<Lesson>
