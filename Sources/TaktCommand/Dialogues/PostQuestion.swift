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
  let question: (_ posts: Int) -> (de: String, en: String)

  /// - Parameters:
  ///   - typed: the posts, as they are meant where nobody is asked.
  ///   - shown: looks them up, only where somebody may have to be asked.
  ///   - change: what is done with them.
  /// - Returns: nil where the answer was no.
  func answer(
    _ typed: PostsTyped, shown: (PostsTyped) throws -> Noted<ShownPosts>,
    do change: (PostsMeant) throws -> Noted<ChangeReport<PostReport>>
  ) throws -> Noted<ChangeReport<PostReport>>? {
    try agreed(typed, shown: shown).map(change)
  }

  /// The posts that may be changed.
  /// - Parameter isWriting: a text is written before the change. Where nobody was asked, what others change
  ///   meanwhile but that text is none of the change's business.
  /// - Returns: nil where the answer was no.
  func agreed(
    _ typed: PostsTyped, isWriting: Bool = false,
    shown: (PostsTyped) throws -> Noted<ShownPosts>
  ) throws -> PostsMeant? {
    guard confirmation.isNeeded(global) else { return .typed(typed) }
    let posts = try shown(typed)
    let count = posts.report.reports.count
    let losses = posts.report.losses
    let isAsked = count >= Confirmation.askedFrom || !losses.isEmpty
    if isWriting, !isAsked { return .typed(typed) }
    Notice.say(posts.notices)
    if isAsked {
      Terminal.standardError.write(global.writer.asked(posts.report.reports))
      if !losses.isEmpty { Terminal.standardError.write(global.writer.losses(losses, currency)) }
      let words = question(count)
      guard confirmation.isGiven(global, de: words.de, en: words.en) else { return nil }
    }
    return .shown(posts.report)
  }
}
