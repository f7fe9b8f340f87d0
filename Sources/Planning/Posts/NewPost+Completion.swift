extension NewPost {
  /// Puts snippets below the text of each channel. The text of an idea is cut to what each network
  /// takes; what stands below is kept whole.
  /// - Parameters:
  ///   - names: those that were asked for, beside the ones that always stand below.
  ///   - links: how links are tagged, since tags count for the length.
  /// - Throws: `TextError.tooLarge`.
  package mutating func complete(
    with snippets: [Snippet], named names: Set<String>, links: LinkScheme?
  ) throws(TextError) {
    for place in parts.indices {
      let part = parts[place]
      let below = snippets.fitting(part.channel.id, named: names)
      let text = isCut ? shortened(part, above: below, links: links) : below.below(part.text)
      parts[place].text = try Post.checked(text: text)
    }
  }

  private func shortened(_ part: Part, above snippets: [Snippet], links: LinkScheme?) -> String {
    let limit = part.channel.textLimit
    let whole = snippets.below(part.text)
    let lengths = possibleCampaigns.map { campaign in
      let sample = Post(
        id: Self.sampleID, channel: Post.Place(part.channel), campaign: campaign?.reference,
        pillar: pillar, plannedAt: nil, text: whole, format: format, link: link, isPaid: isPaid)
      return limit.counting.length(of: sample.outgoingText(links))
    }
    let length = lengths.max() ?? 0
    guard length > limit.length else { return whole }
    let reserve = length - limit.counting.length(of: part.text)
    // What leaves no room for the words is for a person to shorten; the check will say so.
    guard reserve < limit.length / 2 else { return whole }
    return snippets.below(limit.shortened(part.text, leaving: max(reserve, 0)))
  }

  /// What its posts may be for, since the tags of a link name it: which it will be, is known only when
  /// their slots are.
  private var possibleCampaigns: [Campaign?] {
    switch (campaign, start) {
    case (.given(let campaign), _): [campaign]
    case (.byDay(let calendar), .at(let time)) where repetition == nil:
      [calendar.campaign(on: time.day)]
    case (.byDay(let calendar), .slots(let times)):
      times.map { calendar.campaign(on: $0.at.day, at: $0.slot) }
    case (.byDay(let calendar), _): [nil] + calendar.all.map(Optional.some)
    }
  }

  /// Stands for the number that it will get, in the tags of its link: no shorter than that.
  private static let sampleID = PostID(999_999)
}
