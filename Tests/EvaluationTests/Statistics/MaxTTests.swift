import Evaluation
import TestSupport
import Testing

@Suite struct MaxTTests {
  @Test(arguments: ReferenceArrangements.all.maxT)
  func `all arrangements are counted, as exact fractions count them`(
    one: ReferenceCase<ReferenceArrangements.Groups, ReferenceArrangements.CountedGroups>
  ) throws {
    let test = try #require(MaxTTest.exact(values: one.input.values, groups: one.input.labels))
    #expect(agrees(test.z, one.expected?.z))
    #expect(test.extreme == one.expected?.extreme)
    #expect(test.arrangements == one.expected?.arrangements)
    #expect(agrees(test.p, one.expected?.p) && test.isExact)
  }

  @Test(arguments: ReferenceArrangements.all.largestMean)
  func `every way to deal values to groups comes once`(
    one: ReferenceCase<ReferenceArrangements.Groups, ReferenceArrangements.Counted>
  ) throws {
    let sizes = one.input.groups.map(\.count)
    let all = try #require(GroupArrangements(of: one.input.values, sizes: sizes, limit: 1_680))
    let largest = { (sums: [Double]) in zip(sums, sizes).map { $0 / Double($1) }.max() ?? 0 }
    let real = largest(one.input.groups.map { $0.reduce(0, +) })
    var counts = (all: 0, extreme: 0)
    all.forEach { sums in
      counts.all += 1
      if largest(sums) >= real - 1e-12 { counts.extreme += 1 }
    }
    #expect(agrees(real, one.expected?.value))
    #expect(counts == (one.expected?.arrangements ?? 0, one.expected?.extreme ?? 0))
    #expect(all.count == counts.all)
    #expect(GroupArrangements(of: one.input.values, sizes: sizes, limit: 1_679) == nil)
  }

  @Test(arguments: ReferenceArrangements.all.shuffledMaxT)
  func `shuffled values give the same verdict as in Python`(
    one: ReferenceCase<ReferenceArrangements.Labelled, ReferenceArrangements.CountedGroups>
  ) {
    let test = MaxTTest(
      values: one.input.values, groups: one.input.groups, shuffles: one.input.shuffles)
    #expect(agrees(test.z, one.expected?.z))
    #expect(test.extreme == one.expected?.extreme)
    #expect(agrees(test.p, one.expected?.p) && !test.isExact)
  }

  @Test func `the worked dayparts come near to what four million shuffles say`() throws {
    let example = try #require(ReferenceArrangements.all.shuffledMaxT.first)
    let test = MaxTTest(values: example.input.values, groups: example.input.groups, shuffles: 1_999)
    for (p, expected) in zip(test.p, [0.0595, 0.0181, 0.9286]) {
      #expect(abs(p - expected) < 3 * (expected * (1 - expected) / 1_999).squareRoot())
    }
  }

  @Test func `a sample of the arrangements comes near to all of them`() throws {
    let input = try #require(ReferenceArrangements.all.maxT.first).input
    let exact = try #require(MaxTTest.exact(values: input.values, groups: input.labels))
    let drawn = MaxTTest(values: input.values, groups: input.labels, shuffles: 1_999)
    for (p, expected) in zip(drawn.p, exact.p) {
      #expect(abs(p - expected) < 4 * (expected * (1 - expected) / 1_999).squareRoot())
    }
  }

  @Test func `only what the values say of each other counts`() throws {
    let input = try #require(ReferenceArrangements.all.maxT.dropFirst().first).input
    let test = try #require(MaxTTest.exact(values: input.values, groups: input.labels))
    let moved = try #require(
      MaxTTest.exact(values: input.values.map { $0 * 1e4 + 7 }, groups: input.labels))
    #expect(moved.extreme == test.extreme && agrees(moved.z, test.z))
    let turned = MaxTTest.exact(values: input.values.map { -$0 }, groups: input.labels)
    #expect(turned?.extreme == test.extreme)
    let rows = MaxTTest.exact(values: input.values.reversed(), groups: input.labels.reversed())
    #expect(rows?.extreme == test.extreme)
    let named = MaxTTest.exact(values: input.values, groups: input.labels.map { 2 - $0 })
    #expect(named?.extreme == test.extreme.reversed())
  }

  @Test(
    arguments: [
      ([], [], []), ([1], [0], [1]), ([1, 2, 4], [0, 0, 0], [1]),
      ([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [0, 1, 0, 1, 0, 1], [1, 1]),
      ([1, 2, 3], [0, 2, 0], [1, 1, 1]),
    ] as [([Double], [Int], [Double])])
  func `where nothing can stand out nothing does`(
    values: [Double], groups: [Int], p: [Double]
  ) throws {
    #expect(MaxTTest(values: values, groups: groups, shuffles: 99).p == p)
    #expect(try #require(MaxTTest.exact(values: values, groups: groups)).p == p)
  }

  @Test func `what is too much to count is left to shuffling`() {
    let groups = (0..<40).map { $0 % 2 }
    #expect(MaxTTest.exact(values: groups.map(Double.init), groups: groups) == nil)
    let long = Array(repeating: 0, count: 1_000) + [1]
    #expect(MaxTTest.exact(values: long.map(Double.init), groups: long) == nil)
  }
}
