import Evaluation
import Testing

@Suite struct HolmTests {
  @Test(arguments: ReferenceGroups.all.holm)
  func `adjusts as the closed test does`(
    one: ReferenceCase<ReferenceGroups.Probabilities, [Double]>
  ) {
    let found = adjusted(one.input.p)
    #expect(agrees(found, one.expected))
    #expect(agrees(adjusted(one.input.p.reversed()), found.reversed()))
    #expect(zip(found, one.input.p).allSatisfy { $0 >= $1 && $0 <= 1 })
  }

  /// Questions with one p-value each.
  private func adjusted(_ p: [Double]) -> [Double] {
    holm(questions: p.map { [$0] }).map { $0[0] }
  }

  @Test(
    arguments: [
      ([], []), ([[0.03, 0.5]], [[0.03, 0.5]]),
      // Weekday's smallest is adjusted to 0.03 first; then format's 0.02 twice, daypart's 0.9 once.
      (
        [[0.02, 0.4], [0.7, 0.01, 0.2], [0.9, 1]],
        [[0.04, 0.8], [1, 0.03, 0.6], [0.9, 1]]
      ),
      // Never below the smallest of the question before; other groups of one question may be.
      ([[0.04, 0.05], [0.045, 0.9]], [[0.08, 0.1], [0.08, 0.9]]),
      ([[0.3], [0.3], [0.3]], [[0.9], [0.9], [0.9]]),
      ([[], [0.2]], [[], [0.4]]),
    ] as [([[Double]], [[Double]])])
  func `all groups of a question rise together`(questions: [[Double]], adjusted: [[Double]]) {
    let found = holm(questions: questions)
    #expect(found.count == adjusted.count)
    for (one, expected) in zip(found, adjusted) { #expect(agrees(one, expected)) }
  }
}
