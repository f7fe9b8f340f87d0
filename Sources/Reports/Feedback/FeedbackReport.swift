package import Planning

/// What people said, without saying who.
package struct FeedbackReport: Encodable, Equatable, Sendable {
  package let id: FeedbackID
  package let day: Day
  package let tone: Tone
  package let text: String
  package let followUp: FollowUp
  @OrNull package private(set) var post: PostID?
  @OrNull package private(set) var channel: String?
  @OrNull package private(set) var campaign: String?

  package init(_ feedback: Feedback) {
    id = feedback.id
    day = feedback.day
    tone = feedback.tone
    text = feedback.text
    followUp = feedback.followUp
    switch feedback.subject {
    case .post(let id): post = id
    case .channel(let reference): channel = reference.name
    case .campaign(let reference): campaign = reference.name
    case nil: break
    }
  }
}
