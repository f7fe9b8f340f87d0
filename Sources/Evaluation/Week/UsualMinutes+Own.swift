package import Planning

extension UsualMinutes {
  /// The median of the firm's own times, for each format with enough of them; rounded up to whole
  /// minutes.
  package init(of times: [PostTime]) {
    let byFormat = Dictionary(grouping: times, by: \.format).filter {
      $0.value.count >= Self.fewestPosts
    }
    self.init(
      own: byFormat.compactMapValues { times in
        times.map { Double($0.minutes) }.median.map { Int($0.rounded(.up)) }
      })
  }
}
