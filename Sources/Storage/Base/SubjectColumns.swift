import GRDB
import Planning

/// A subject lies in the columns `post`, `channel` and `campaign`; all but one are empty.
extension Subject {
  var post: Int? { if case .post(let id) = self { id.number } else { nil } }
  var channel: Int? { if case .channel(let channel) = self { channel.id.number } else { nil } }
  var campaign: Int? { if case .campaign(let campaign) = self { campaign.id.number } else { nil } }
}

extension StoredRow {
  func subjectIfAny() throws -> Subject? {
    let post: PostID? = try idIfAny()
    let channel: Reference<Channel>? = try referenceIfAny()
    let campaign: Reference<Campaign>? = try referenceIfAny()
    return post.map { .post($0) } ?? channel.map { .channel($0) } ?? campaign.map { .campaign($0) }
  }
}

extension SQL {
  /// The rows of a table that are about a campaign or one of its posts; each half goes by an index of its own.
  static func about(_ campaign: CampaignID, in table: String) -> SQL {
    """
    \(sql: table).id IN (
      SELECT id FROM \(sql: table) WHERE campaign = \(campaign.number)
      UNION ALL
      SELECT \(sql: table).id FROM post JOIN \(sql: table) ON \(sql: table).post = post.id
      WHERE post.campaign = \(campaign.number))
    """
  }
}
