package import Planning

extension Sample {
  /// Text against image on Facebook, eight weeks from Monday, 2 March 2026.
  package static func experiment(
    hypothesis: String = "A picture brings clicks.", varies: String = "format",
    arms: [String] = ["text", "image"], metric: Metric = .linkClicks, on channel: Channel? = nil,
    from: Day = "2026-03-02", to: Day = "2026-04-26"
  ) throws -> Experiment {
    try Experiment(
      id: ID(1), name: Name("Pictures"), hypothesis: hypothesis, varies: varies,
      arms: arms.map { try Name($0) }, metric: metric,
      channel: Post.Place(try channel ?? self.channel()), period: Period(from: from, to: to))
  }
}
