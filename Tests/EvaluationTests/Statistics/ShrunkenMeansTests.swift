import Evaluation
import Testing

@Suite struct ShrunkenMeansTests {
  @Test(arguments: ReferenceGroups.all.shrunkenMeans)
  func `means are drawn together as NumPy does it`(
    one: ReferenceCase<ReferenceGroups.Labelled, ReferenceGroups.Shrunken>
  ) throws {
    let found = try #require(ShrunkenMeans(values: one.input.values, groups: one.input.groups))
    let expected = try #require(one.expected)
    #expect(agrees(found.grandMean, expected.grandMean) && agrees(found.s2, expected.s2))
    #expect(agrees(found.q, expected.q) && agrees(found.tau2, expected.tau2))
    #expect(agrees([found.k].compactMap(\.self), [expected.k].compactMap(\.self)))
    #expect(agrees(found.groups.map(\.weight), expected.weights))
    #expect(agrees(found.groups.map(\.rawFactor), expected.rawFactors))
    #expect(agrees(found.groups.map(\.factor), expected.factors))
    #expect(agrees(found.groups.compactMap(\.band?.low), expected.low ?? []))
    #expect(agrees(found.groups.compactMap(\.band?.high), expected.high ?? []))
  }

  @Test func `the worked dayparts`() throws {
    let input = try #require(ReferenceGroups.all.shrunkenMeans.first).input
    let found = try #require(ShrunkenMeans(values: input.values, groups: input.groups))
    #expect(abs(found.s2 - 0.103071) <= 5e-7 && abs(found.q - 11.228247) <= 5e-7)
    #expect(abs(found.tau2 - 0.059448) <= 5e-7 && abs((found.k ?? 0) - 1.7338) <= 5e-5)
    #expect(abs(found.grandMean - 0.013128) <= 5e-7)
    let table = [
      (1.2785, 1.2238, 1.07, 1.40), (0.7503, 0.7897, 0.69, 0.90), (1.0425, 1.0348, 0.91, 1.18),
    ]
    for (group, expected) in zip(found.groups, table) {
      #expect(group.count == 8 && abs(group.weight - 0.821878) <= 5e-7)
      #expect(abs(group.rawFactor - expected.0) <= 5e-5 && abs(group.factor - expected.1) <= 5e-5)
      let band = try #require(group.band)
      #expect(abs(band.low - expected.2) <= 0.005 && abs(band.high - expected.3) <= 0.005)
    }
  }

  /// Kruskal and Wallis: H = (N − 1) Σ n (mean rank − mean of all)² / Σ (rank − mean of all)².
  @Test func `ranks of the worked dayparts say the same`() throws {
    let input = try #require(ReferenceGroups.all.shrunkenMeans.first).input
    let ranks = input.values.ranks
    let found = try #require(ShrunkenMeans(values: ranks, groups: input.groups))
    let whole = ranks.reduce(0) { $0 + ($1 - 12.5) * ($1 - 12.5) }
    let h = 23 * found.q * found.s2 / whole
    #expect(abs(h - 7.595) <= 5e-4)
    #expect(abs(GammaDistribution(shape: 1, rate: 0.5).exceeding(h) - 0.02243) <= 5e-6)
  }

  @Test func `neither the order of the rows nor a shift changes a factor`() throws {
    let input = try #require(ReferenceGroups.all.shrunkenMeans.dropFirst().first).input
    let found = try #require(ShrunkenMeans(values: input.values, groups: input.groups))
    let other = try #require(
      ShrunkenMeans(values: input.values.reversed().map { $0 - 3 }, groups: input.groups.reversed())
    )
    #expect(agrees(other.groups.map(\.factor), found.groups.map(\.factor), within: 1e-12))
    #expect(agrees(other.q, found.q, within: 1e-12))
  }

  @Test func `no difference has no band`() throws {
    let equal = try #require(ShrunkenMeans(values: [1, 2, 1, 2], groups: [0, 0, 1, 1]))
    #expect(equal.tau2 == 0 && equal.k == nil)
    #expect(equal.groups.allSatisfy { $0.factor == 1 && $0.band == nil && $0.weight == 0 })
    let constant = try #require(ShrunkenMeans(values: [0.1, 0.1, 0.1], groups: [0, 1, 0]))
    #expect(constant.tau2 == 0 && constant.q == 0)
  }

  @Test func `without any scatter within groups nothing is drawn together`() throws {
    let sure = try #require(ShrunkenMeans(values: [1, 1, 3, 3], groups: [0, 0, 1, 1]))
    #expect(sure.s2 == 0 && sure.k == 0 && sure.q == .infinity)
    #expect(sure.groups.map(\.weight) == [1, 1])
    #expect(sure.groups.map(\.effect) == [-1, 1])
  }

  @Test(
    arguments: [
      ([], []), ([1], [0]), ([1, 2], [0, 0]), ([1, 2], [0, 1]), ([1, 2, 3], [0, 0, 2]),
    ]
      as [([Double], [Int])])
  func `needs two groups, one of them with two values`(values: [Double], groups: [Int]) {
    #expect(ShrunkenMeans(values: values, groups: groups) == nil)
  }

  @Test(arguments: ReferenceGroups.all.postsPerArm)
  func `so many posts an arm show a factor`(one: ReferenceCase<ReferenceGroups.Arm, Int>) {
    let input = one.input
    #expect(postsPerArm(factor: input.factor, sigma: input.sigma) == one.expected)
    #expect(postsPerArm(factor: 1 / input.factor, sigma: input.sigma) == one.expected)
  }

  @Test(
    arguments: [
      (1.08, 1_697, 3_207), (1.2, 303, 572), (1.3, 146, 276), (1.5, 62, 116), (2, 21, 40),
    ]
      as [(Double, Int, Int)])
  func `the table of posts an arm`(factor: Double, usual: Int, wide: Int) {
    #expect(postsPerArm(factor: factor, sigma: 0.8) == usual)
    #expect(postsPerArm(factor: factor, sigma: 1.1) == wide)
  }

  @Test(arguments: [1, 0, -2, 1 + 1e-12]) func `no number of posts shows nothing`(factor: Double) {
    #expect(postsPerArm(factor: factor, sigma: 0.8).map { $0 > 1_000_000_000 } ?? true)
  }
}
