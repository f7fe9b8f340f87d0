import Planning
package import Reports
import Storage

extension OpenPlan {
  /// What holds all of some words: posts, the latest first, and what else people write down.
  /// - Parameter most: of each kind so many are read, and the others only counted; nil reads all.
  /// - Throws: `FindError.nothingSought`.
  package func find(_ typed: [String], atMost most: Int? = nil) throws -> FindReport {
    let words = typed.joinedQuotations.map(\.withoutQuotes).filter { !$0.isEmpty }
    let folded = words.map { FoldedText($0) }
    guard folded.contains(where: { !$0.isEmpty }) else { throw FindError.nothingSought }
    return try read { snapshot in
      func group<Value: Searched>(
        _ kind: ThingKind, _ hit: (Value) -> FindReport.Hit, isReversed: Bool = false
      ) throws -> FindReport.Group {
        let total = try snapshot.count(Value.self)
        guard let most else {
          let found = try snapshot.all(Value.self, holding: folded)
          return FindReport.Group(
            kind, (isReversed ? found.reversed() : found).map(hit), of: total)
        }
        let ids = try snapshot.numbers(of: Value.self, holding: folded)
        let first = (isReversed ? ids.reversed() : ids).prefix(most)
        return FindReport.Group(
          kind, try snapshot.values(first).map(hit), found: ids.count, of: total)
      }
      return FindReport(
        words,
        [
          try group(.post, { (post: Post) in FindReport.Hit(post, in: zone) }, isReversed: true),
          try group(.idea, { (idea: Idea) in FindReport.Hit(idea) }),
          try group(.lesson, { (lesson: Lesson) in FindReport.Hit(lesson) }),
          try group(.feedback, { (feedback: Feedback) in FindReport.Hit(feedback) }),
          try group(.occasion, { (occasion: Occasion) in FindReport.Hit(occasion) }),
          try group(.campaign, { (campaign: Campaign) in FindReport.Hit(campaign) }),
          try group(.experiment, { (experiment: Experiment) in FindReport.Hit(experiment) }),
          try group(.snippet, { (snippet: Snippet) in FindReport.Hit(snippet) }),
        ])
    }
  }
}
