import Evaluation
import Testing

@Suite struct GammaPoissonTests {
  private static let example = [
    GammaPoisson.Work(results: 9, hours: 18), GammaPoisson.Work(results: 14, hours: 15),
    GammaPoisson.Work(results: 1, hours: 6), GammaPoisson.Work(results: 2, hours: 9),
  ]

  @Test(arguments: ReferenceGroups.all.networks)
  func `rates and the best network are SciPy's`(
    one: ReferenceCase<ReferenceGroups.Networks, ReferenceGroups.Rates>
  ) throws {
    let found = try #require(GammaPoisson(one.input.work, dispersion: one.input.dispersion))
    let expected = try #require(one.expected)
    #expect(agrees(found.overallRate, expected.overallRate))
    #expect(agrees(found.dispersion, expected.dispersion))
    #expect(agrees(found.rates.map(\.mean), expected.means))
    let intervals = found.rates.map { $0.interval(level: 0.8) }
    #expect(zip(intervals, expected.intervals).allSatisfy { agrees($0, $1) })
    #expect(zip(found.probabilityBest, expected.best).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(agrees(found.probabilityBest.reduce(0, +), 1, within: 1e-11))
    let greater = found.rates[1].probabilityGreater(than: found.rates[0])
    #expect(agrees(greater, expected.secondAboveFirst))
  }

  @Test func `the worked networks`() throws {
    let found = try #require(GammaPoisson(Self.example, dispersion: 1))
    #expect(abs(found.overallRate - 0.541667) <= 5e-7)
    let table = [
      (0.5039, 0.31, 0.72, 0.0727), (0.8904, 0.61, 1.19, 0.8998), (0.2549, 0.07, 0.50, 0.0159),
      (0.2766, 0.10, 0.49, 0.0117),
    ]
    for (index, expected) in table.enumerated() {
      let interval = found.rates[index].interval(level: 0.8)
      #expect(abs(found.rates[index].mean - expected.0) <= 5e-5)
      #expect(abs(interval.low - expected.1) <= 0.005 && abs(interval.high - expected.2) <= 0.005)
      #expect(abs(found.probabilityBest[index] - expected.3) <= 5e-5)
    }
    #expect(abs(found.rates[1].probabilityGreater(than: found.rates[0]) - 0.922938) <= 5e-7)
  }

  /// No values per post: φ is 2.
  @Test func `the worked networks where posts scatter`() throws {
    let found = try #require(GammaPoisson(Self.example))
    #expect(found.dispersion == 2)
    for (best, expected) in zip(found.probabilityBest, [0.1401, 0.7533, 0.0584, 0.0481]) {
      #expect(abs(best - expected) <= 5e-5)
    }
    #expect(abs(found.rates[1].probabilityGreater(than: found.rates[0]) - 0.834469) <= 5e-7)
  }

  @Test func `neither the order of the networks nor the unit of time matters`() throws {
    let found = try #require(GammaPoisson(Self.example))
    let turned = try #require(GammaPoisson(Self.example.reversed()))
    #expect(agrees(turned.probabilityBest.reversed(), found.probabilityBest, within: 1e-12))
    let minutes = try #require(
      GammaPoisson(Self.example.map { .init(results: $0.results, hours: $0.hours * 60) }))
    #expect(agrees(minutes.probabilityBest, found.probabilityBest, within: 1e-12))
    #expect(agrees(minutes.rates.map { $0.mean * 60 }, found.rates.map(\.mean), within: 1e-12))
  }

  @Test func `one network is the best, and none without results or hours`() throws {
    let alone = try #require(GammaPoisson([.init(results: 3, hours: 2)]))
    #expect(agrees(alone.probabilityBest, [1], within: 1e-11))
    #expect(GammaPoisson([]) == nil)
    #expect(GammaPoisson([.init(results: 0, hours: 2)]) == nil)
    #expect(GammaPoisson([.init(results: 3, hours: 0)]) == nil)
    let idle = try #require(
      GammaPoisson([.init(results: 3, hours: 2), .init(results: 0, hours: 0)]))
    #expect(idle.rates[1].mean == idle.overallRate)
  }

  @Test(
    arguments: [
      ([], 2), ([[1, 2, 3]], 2), ([Array(repeating: 4, count: 10)], 1),
      ([Array(repeating: 0, count: 30), [9, 0, 0]], 2), ([(0..<10).map { _ in 1 }, [0, 0]], 1),
      // χ² = (5 · 4 + 5 · 4) / 2 = 20 of 9.
      ([[0, 4, 0, 4, 0, 4, 0, 4, 0, 4]], 20.0 / 9),
      ([[0, 4, 0, 4, 0, 4], [0, 4, 0, 4]], 20.0 / 8),
    ] as [([[Double]], Double)])
  func `posts say how much they scatter from ten on`(networks: [[Double]], dispersion: Double) {
    #expect(agrees(GammaPoisson.dispersion(networks), dispersion))
  }

  @Test(arguments: ReferenceGroups.all.gammaGreater)
  func `one rate is greater than another`(one: ReferenceCase<ReferenceGroups.TwoGammas, Double>) {
    let first = GammaDistribution(shape: one.input.a1, rate: one.input.r1)
    let second = GammaDistribution(shape: one.input.a2, rate: one.input.r2)
    let found = first.probabilityGreater(than: second)
    #expect(agrees(found, one.expected))
    #expect(agrees(second.probabilityGreater(than: first), 1 - found, within: 1e-12))
    #expect(agrees(first.probabilityGreatest(among: [second]), found, within: 1e-11))
  }
}
