package import Planning

/// What a trend cannot be asked for.
package enum TrendError: Error, Equatable {
  /// A rate or a time cannot be added up over weeks.
  case noSum(Metric)
  case twoPlaces(network: String, channel: String)
}
