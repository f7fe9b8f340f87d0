extension PostFilter {
  /// Whether a post at a slot's time would be what is wanted: on such a channel and network, of such a
  /// pillar, for such a campaign.
  /// - Parameter campaign: what the post would be for.
  package func means(_ time: SlotTime, for campaign: Campaign?) -> Bool {
    let slot = time.slot
    return networks.means(slot.channel.network) && channels.means(slot.channel.id)
      && pillars.means(slot.pillar?.id)
      && campaigns.means(campaign?.id)
  }

  /// Whether it asks for what only a post has that is there already: a state, words, a number.
  package var asksForPosts: Bool {
    !(ids.isEmpty && owners.wanted.isEmpty && ideas.wanted.isEmpty && series.wanted.isEmpty
      && experiments.wanted.isEmpty && groups.wanted.isEmpty && statuses.wanted.isEmpty
      && formats.wanted.isEmpty && words.wanted.isEmpty && allWords.isEmpty)
  }
}
