/// What something is about, as a person typed it: a post, a channel or a campaign.
package struct SubjectRequest {
  package var post: PostID?
  package var channel: String?
  package var campaign: String?

  package init(post: PostID? = nil, channel: String? = nil, campaign: String? = nil) {
    self.post = post
    self.channel = channel
    self.campaign = campaign
  }

  package var isEmpty: Bool { post == nil && channel == nil && campaign == nil }
}

extension SubjectRequest {
  /// Takes what numbers are of from the words in front of them: a post's number, `channel NAME` or
  /// `campaign NAME`.
  /// - Throws: `SubjectError.missing`.
  package init(taking words: inout ArraySlice<String>) throws(SubjectError) {
    guard let first = words.popFirst() else { throw .missing }
    if let id = PostID(argument: first) {
      self.init(post: id)
      return
    }
    guard let name = words.popFirst() else { throw .missing }
    switch first.lowercased() {
    case "channel", "kanal": self.init(channel: name)
    case "campaign", "kampagne": self.init(campaign: name)
    default: throw .missing
    }
  }
}
