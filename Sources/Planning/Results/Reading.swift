/// A measured number as it is shown: with its date and where it comes from.
package struct Reading: Hashable, Sendable {
  package let value: Int
  package let observedAt: Instant
  package let source: Source

  package init(value: Int, observedAt: Instant, source: Source) {
    self.value = value
    self.observedAt = observedAt
    self.source = source
  }

  package init(_ measurement: Measurement) {
    self.init(
      value: measurement.value, observedAt: measurement.observedAt, source: measurement.source)
  }
}

/// A post with everything that was ever measured of it.
package struct MeasuredPost: Sendable, Identifiable {
  package let post: Post
  /// The readings of the total, oldest first; a metric never measured has no entry.
  package let readings: [Metric: [Reading]]

  package init(post: Post, readings: [Metric: [Reading]]) {
    self.post = post
    self.readings = readings
  }

  package var id: PostID { post.id }

  /// The last value of each metric.
  package var latest: [Metric: Reading] { readings.compactMapValues(\.last) }
}

extension Sequence<Post> {
  /// The posts with what was measured of them, or of a share of it.
  package func with(_ measurements: [Measurement], share: Share = .total) -> [MeasuredPost] {
    var readings: [PostID: [Metric: [Reading]]] = [:]
    for measurement in measurements where measurement.share == share {
      guard case .post(let id) = measurement.subject else { continue }
      readings[id, default: [:]][measurement.metric, default: []].append(Reading(measurement))
    }
    return map { MeasuredPost(post: $0, readings: readings[$0.id] ?? [:]) }
  }
}
