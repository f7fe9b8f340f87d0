/// Which files a post on a network may carry, how many and how large.
package struct MediaLimits: Hashable, Sendable {
  /// One thing that a post may carry: so many files of these kinds.
  package struct Choice: Hashable, Sendable {
    package let kinds: [MediaKind]
    /// nil where nobody says how many.
    package private(set) var most: Int?
    /// How sure `most` is.
    package private(set) var trust = FactTrust.documented
    /// Of each file; nil where nobody says how large it may be.
    package private(set) var bytes: ByteLimit?
  }

  package let choices: [Choice]
  /// How sure it is that a post carries files of one choice only; nil where they go together.
  package private(set) var oneChoice: FactTrust?
  /// How sure it is that files of other kinds are refused.
  package private(set) var otherKinds = FactTrust.documented
  /// A post without a file is refused.
  package private(set) var isNeeded = false
  /// Narrower pictures are shown small or not at all; in pixels.
  package private(set) var leastWidth: Int?
  /// What a single picture should measure so that nothing is cut off.
  package private(set) var advisedSize: PixelSize?
  /// What the feed cuts a single picture to, where no size is advised; in pixels.
  private(set) var feedSize: PixelSize?

  /// How the names of the files end that are taken.
  package var endings: [String] { choices.flatMap(\.kinds).flatMap(\.endings) }

  package func choice(for kind: MediaKind) -> Choice? {
    choices.first { $0.kinds.contains(kind) }
  }

  /// In which proportions the feed shows a single picture: what reaches beyond them is cut off.
  package var proportions: PixelSize? { feedSize ?? advisedSize }
}

/// How large a file may be, in bytes.
package struct ByteLimit: Hashable, Sendable {
  package let bytes: Int
  /// A larger file is taken, but not as it should be.
  package let isAdvice: Bool

  static func limit(megabytes: Int) -> Self { Self(bytes: megabytes * megabyte, isAdvice: false) }
  static func advice(megabytes: Int) -> Self { Self(bytes: megabytes * megabyte, isAdvice: true) }

  /// Networks mean 2²⁰ bytes; where they do not say, that is the reading which refuses no file
  /// that is accepted there.
  static let megabyte = 1 << 20
}

/// How far a fact about a network can be trusted, and so how loudly a rule may speak.
package enum FactTrust: Sendable {
  /// The network's own pages or the code of published tools that write there say so.
  case documented
  /// Third parties saw it so; it may have changed, or differ from account to account.
  case observed
}
