package import Planning

/// A post's value of a metric, and whether the post was old enough when it was read.
package struct PostValue: Hashable, Sendable {
  package let post: PostID
  package let value: Double
  package let isMature: Bool

  /// Those of the posts that have one and that nobody paid for.
  static func ofUnpaid(
    _ posts: [MeasuredPost], by metric: Metric, at now: Instant
  ) -> [PostValue] {
    posts.filter { !$0.post.isPaid }.compactMap { post in
      post.value(of: metric, at: now).map { value in
        PostValue(
          post: post.id, value: value, isMature: post.matureValue(of: metric, at: now) != nil)
      }
    }
  }
}

/// What the posts of one format on one network brought.
package struct FormatResults: Sendable {
  package let network: Network
  package let format: PostFormat
  /// Of the posts that have one.
  package let values: [PostValue]

  /// Below this a middle value would only repeat one of the posts.
  private static let fewestForMedian = 3

  /// Of the mature values; nil where there are too few.
  package var median: Double? { mature.count < Self.fewestForMedian ? nil : mature.median }

  /// Where the median of all such posts lies in 95 of 100 cases; nil below 6 posts.
  package var interval: Interval? { mature.medianInterval(level: 0.95)?.interval }

  private var mature: [Double] { values.filter(\.isMature).map(\.value) }
}

extension CampaignResults {
  /// The posts that are out and not paid for, by network and format; those of a network stand
  /// together, since its numbers compare with no other's.
  package func formats(by metric: Metric) -> [FormatResults] {
    Network.all.flatMap { network in
      let posts = Dictionary(grouping: published(on: network), by: \.post.format)
      return PostFormat.allCases.compactMap { format in
        let values = PostValue.ofUnpaid(posts[format] ?? [], by: metric, at: now)
        return values.isEmpty
          ? nil : FormatResults(network: network, format: format, values: values)
      }
    }
  }
}
