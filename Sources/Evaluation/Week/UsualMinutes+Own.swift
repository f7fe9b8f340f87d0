package import Planning

extension UsualMinutes {
  /// The median of the firm's own times, for each format with enough of them, and for repeats of
  /// whichever format; rounded up to whole minutes.
  /// - Parameter ofRepeats: what a repeat takes while too few are known.
  package init(of times: [PostTime], ofRepeats: Int = minutesOfRepeats) {
    let byFormat = Dictionary(grouping: times.filter { !$0.isRepeat }, by: \.format)
    self.init(
      own: byFormat.compactMapValues(Self.usual),
      ownRepeats: Self.usual(times.filter(\.isRepeat)), ofRepeats: ofRepeats)
  }

  /// nil for too few.
  private static func usual(_ times: [PostTime]) -> Int? {
    guard times.count >= fewestPosts else { return nil }
    return times.map { Double($0.minutes) }.median.map { Int($0.rounded(.up)) }
  }
}
