import Planning

/// How soon a post has its effect: half of it after one half-life, three quarters after two.
struct PostEffect {
  /// In days.
  let halfLife: Double

  /// Leads and sales take about two days (Takt's own choice); what the network counts comes in as
  /// fast as its posts fade.
  init(of metric: Metric, on network: Network) {
    halfLife = metric.isCampaignLevel ? 2 : Double(network.halfLifeMinutes) / 1440
  }

  /// m(a) = 1 − 2^(−a/h): which share of its effect a post has had between two times of the plan's
  /// clock; 0 before it is out.
  func share(from start: WallTime, to end: WallTime) -> Double {
    guard start < end else { return 0 }
    let days = Double(end.ordinalMinutes - start.ordinalMinutes) / 1440
    return 1 - exponential(-ln(2) * days / halfLife)
  }
}
