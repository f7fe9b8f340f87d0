package import Planning

/// Which networks are worth most to the firm: by what they brought for an hour of work where that is
/// known, else by the order in which they suit the audiences.
package struct NetworkWorth: Sendable {
  /// What a network's place goes by.
  package enum Ground: Hashable, Sendable {
    /// Results an hour, beside those of the best.
    case results(Metric, perHour: Double, best: Double)
    /// Its best place in an audience's order, from 1; nil where no audience names it.
    case audience(place: Int?)
  }

  /// The last posts of each network that tell what it is worth, at most. Takt's own choice.
  package static let mostPosts = 200

  /// The best first.
  private let order: [Network]
  private let grounds: [Network: Ground]

  /// - Parameters:
  ///   - networks: those that are to be weighed against each other.
  ///   - hourly: what the firm's own posts brought; nil where nothing is known.
  ///   - audiences: those that are to be reached.
  package init(of networks: [Network], hourly: HourlyResults?, audiences: [Audience]) {
    let places = Dictionary(
      audiences.flatMap { $0.networks.enumerated().map { ($1, $0 + 1) } }, uniquingKeysWith: min)
    if let hourly, let rates = hourly.rates(of: networks), let best = rates.values.max() {
      grounds = rates.mapValues { .results(hourly.metric, perHour: $0, best: best) }
      order = networks.sorted { (rates[$0] ?? 0, $1.id) > (rates[$1] ?? 0, $0.id) }
    } else {
      grounds = Dictionary(
        uniqueKeysWithValues: networks.map { ($0, .audience(place: places[$0])) })
      let last = Network.all.count + 1
      order = networks.sorted { (places[$0] ?? last, $0.id) < (places[$1] ?? last, $1.id) }
    }
  }

  /// The place from the top, from 0.
  func place(of network: Network) -> Int { order.firstIndex(of: network) ?? order.count }

  func ground(of network: Network) -> Ground { grounds[network] ?? .audience(place: nil) }
}

extension HourlyResults {
  /// nil unless the rate of each of these networks is known, and they can be told apart.
  fileprivate func rates(of networks: [Network]) -> [Network: Double]? {
    guard verdict >= .hint else { return nil }
    let known = Dictionary(
      uniqueKeysWithValues: groups.compactMap { group in
        group.perHour.map { (group.network, $0) }
      })
    let rates = known.filter { networks.contains($0.key) }
    return rates.count == networks.count ? rates : nil
  }
}
