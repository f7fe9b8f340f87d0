extension PostFilter {
  /// Whether a slot is on a channel and network and of a pillar that are wanted.
  package func means(_ slot: Slot) -> Bool {
    networks.means(slot.channel.network) && channels.means(slot.channel.id)
      && (pillars.isEmpty || slot.pillar.map { pillars.means($0.id) } ?? pillars.wantsNone)
  }
}
