import Actions
import Planning
import Rendering
import Reports

/// A change of posts that asks first, where many change at once and somebody can be asked; the question lists
/// them.
struct PostQuestion {
  let global: GlobalOptions
  let confirmation: Confirmation
  /// The plan's, for money that would be lost.
  var currency = ""
  /// What is to be done with so many posts.
  let question: (_ posts: String) -> (de: String, en: String)

  /// - Parameters:
  ///   - shown: the posts that are meant; they are looked up only where somebody may have to be asked.
  ///   - typed: what is done where nobody is.
  ///   - agreed: what is done with what somebody was shown.
  /// - Returns: nil where the answer was no.
  func answer(
    _ shown: () throws -> Noted<ShownPosts>,
    typed: () throws -> Noted<ChangeReport<PostReport>>,
    agreed: (ShownPosts) throws -> Noted<ChangeReport<PostReport>>
  ) throws -> Noted<ChangeReport<PostReport>>? {
    guard confirmation.isNeeded(global) else { return try typed() }
    let posts = try shown()
    Notice.say(posts.notices)
    let count = posts.report.all.count
    let losses = posts.report.losses
    if count >= Confirmation.askedFrom || !losses.isEmpty {
      Terminal.standardError.write(global.writer.asked(posts.report.reports))
      if !losses.isEmpty { Terminal.standardError.write(global.writer.losses(losses, currency)) }
      let words = question("\(count)")
      guard confirmation.isGiven(global, de: words.de, en: words.en) else { return nil }
    }
    return try agreed(posts.report)
  }
}
