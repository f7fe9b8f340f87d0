package import Planning

/// `Draft` is a text that somebody is about to write: what it is, and how it reads so far.
package struct Draft: Equatable, Sendable {
  package enum Purpose: Equatable, Sendable {
    /// A post on each of some channels.
    case posts([Post.Place])
    /// A post that is there, every place that gets the text with it, and how many after it in its series do.
    case post(PostID, [Post.Place], following: Int)
    case idea(IdeaID)
    /// A number where it is there already, and what it is about.
    case feedback(FeedbackID?, Subject?)
    /// The campaign that taught it; nil where it holds for all.
    case lesson(LessonID?, campaign: String?)
    case snippet(String, channel: String?)
  }

  package let purpose: Purpose
  /// Empty for a new one.
  package let text: String

  package init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
  }

  /// Nothing of it is in the plan yet: no text of a plan is empty.
  package var isNew: Bool { text.isEmpty }
}
