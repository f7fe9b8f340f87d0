/// All ways to deal some values to groups of given sizes.
package struct GroupArrangements {
  /// N! / Π n!
  package let count: Int
  private let values: [Double]
  private let sizes: [Int]
  /// The sum of the values from each index on.
  private let sumsFrom: [Double]

  /// nil where there are more ways than the limit, or more values than can be dealt one by one.
  package init?(of values: [Double], sizes: [Int], limit: Int) {
    guard values.count <= 1_000, let count = Self.count(sizes: sizes, limit: limit) else {
      return nil
    }
    self.count = count
    self.values = values
    self.sizes = sizes
    sumsFrom = values.reversed().reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }.reversed()
  }

  private static func count(sizes: [Int], limit: Int) -> Int? {
    var count = 1
    var dealt = 0
    for size in sizes where size > 0 {
      for next in 1...size {
        dealt += 1
        let (product, overflow) = count.multipliedReportingOverflow(by: dealt)
        guard !overflow, product / next <= limit else { return nil }
        count = product / next
      }
    }
    return count
  }

  /// Hands over each group's sum, once for every way.
  package func forEach(_ body: ([Double]) -> Void) {
    var sums = sizes.map { _ in 0.0 }
    var room = sizes
    deal(0, &sums, &room, body)
  }

  private func deal(
    _ index: Int, _ sums: inout [Double], _ room: inout [Int], _ body: ([Double]) -> Void
  ) {
    let rest = values.count - index
    for group in room.indices where room[group] > 0 {
      let before = sums[group]
      if room[group] == rest {  // the only group with room
        sums[group] = before + sumsFrom[index]
        body(sums)
      } else {
        sums[group] = before + values[index]
        room[group] -= 1
        deal(index + 1, &sums, &room, body)
        room[group] += 1
      }
      sums[group] = before
    }
  }
}
