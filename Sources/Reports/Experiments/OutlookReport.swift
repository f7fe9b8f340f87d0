package import Evaluation

/// What an experiment can show by its end.
package struct OutlookReport: Encodable, Equatable, Sendable {
  /// Times as much as usual: the smallest difference that would show.
  package struct Factors: Encodable, Equatable, Sendable {
    /// Where posts differ little among themselves.
    package let low: Double
    /// Where they differ much.
    package let high: Double
  }

  /// Posts that a verdict takes, of both arms together, and one that supports.
  package let fewest: Int
  package let fewestToSupport: Int
  @OrNull package private(set) var postsPerWeek: Double?
  @OrNull package private(set) var postsExpected: Int?
  @OrNull package private(set) var weeksToVerdict: Int?
  @OrNull package private(set) var weeksToSupport: Int?
  /// null where no pace is known.
  @OrNull package private(set) var isDecidable: Bool?
  @OrNull package private(set) var smallestFactor: Factors?

  /// Posts that a verdict takes of each arm, and one that supports.
  package var fewestAnArm: Int { fewest / 2 }
  package var fewestAnArmToSupport: Int { fewestToSupport / 2 }

  /// Its end comes late enough to support something.
  package var canSupport: Bool { postsExpected.map { $0 >= fewestToSupport } ?? false }

  package init(_ outlook: ExperimentOutlook) {
    fewest = ExperimentOutlook.fewest
    fewestToSupport = ExperimentOutlook.fewestToSupport
    postsPerWeek = outlook.pace
    postsExpected = outlook.expected
    weeksToVerdict = outlook.weeksToVerdict
    weeksToSupport = outlook.weeksToSupport
    isDecidable = outlook.isDecidable
    smallestFactor = outlook.smallestFactors.map {
      Factors(low: $0.lowerBound, high: $0.upperBound)
    }
  }
}
