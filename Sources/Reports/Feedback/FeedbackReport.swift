package import Planning

/// What people said, without saying who.
package struct FeedbackReport: Equatable, Sendable {
  package let id: FeedbackID
  package let day: Day
  package let tone: Tone
  package let text: String
  package let followUp: FollowUp
  /// What it is about; nil where it is about the firm as a whole.
  package let subject: Subject?

  package init(_ feedback: Feedback) {
    id = feedback.id
    day = feedback.day
    tone = feedback.tone
    text = feedback.text
    followUp = feedback.followUp
    subject = feedback.subject
  }
}

/// Flat: one of `post`, `channel` and `campaign` names the subject, the others are null.
extension FeedbackReport: Encodable {
  private enum Key: CodingKey {
    case id, day, tone, text, followUp, post, channel, campaign
  }

  package func encode(to encoder: any Encoder) throws {
    let (post, channel, campaign): (PostID?, String?, String?) =
      switch subject {
      case .post(let id): (id, nil, nil)
      case .channel(let channel): (nil, channel.name, nil)
      case .campaign(let campaign): (nil, nil, campaign.name)
      case nil: (nil, nil, nil)
      }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(day, forKey: .day)
    try container.encode(tone, forKey: .tone)
    try container.encode(text, forKey: .text)
    try container.encode(followUp, forKey: .followUp)
    try container.encode(post, forKey: .post)
    try container.encode(channel, forKey: .channel)
    try container.encode(campaign, forKey: .campaign)
  }
}
