/// p-values of several questions, raised so that the chance of any false alarm among them stays at the
/// level (Holm 1979). Each question has one p-value a group, and these already keep the level among
/// themselves: questions are ordered by their smallest one, and all p-values of the i-th of K become
/// K − i + 1 times as large, never below the smallest of the question before, at most 1.
/// - Returns: in the order given.
package func holm(questions: [[Double]]) -> [[Double]] {
  let order = questions.indices.sorted { first, second in
    let (one, other) = (questions[first].min() ?? 1, questions[second].min() ?? 1)
    return one == other ? first < second : one < other
  }
  var adjusted = questions
  var least = 0.0
  for (rank, question) in order.enumerated() {
    let factor = Double(questions.count - rank)
    adjusted[question] = questions[question].map { min(1, max(least, factor * $0)) }
    least = adjusted[question].min() ?? least
  }
  return adjusted
}
