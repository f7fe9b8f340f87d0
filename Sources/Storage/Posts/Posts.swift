import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// The posts that a filter means, in the order of the calendar.
  package func posts(_ filter: PostFilter = PostFilter()) throws -> [Post] {
    let condition = filter.condition
    var places: [Int: Post.Place] = [:]
    return try all(
      Self.postQuery + " WHERE \(condition.sql) ORDER BY calendar, post.id", condition.arguments
    ) { try Post($0, places: &places) }
  }

  /// The posts with these numbers, in the order given.
  /// - Throws: `PlanFileError.noSuchPost` for the first that is not there.
  package func posts(numbered ids: [PostID]) throws -> [Post] {
    try ids.map { try post($0) }
  }

  /// - Throws: `PlanFileError.noSuchPost`.
  package func post(_ id: PostID) throws -> Post {
    guard let post = try posts(PostFilter(ids: [id])).first else {
      throw PlanFileError.noSuchPost(id)
    }
    return post
  }

  /// The last posts that went out on some networks before a moment, in the order of the calendar.
  package func posts(
    publishedBefore moment: Instant, on networks: [Network], limit: Int
  ) throws -> [Post] {
    let marks = networks.map { _ in "?" }.joined(separator: ", ")
    let ids = try Int.fetchAll(
      db,
      sql: """
        SELECT post.id FROM post JOIN channel ON channel.id = post.channel
        WHERE post.publishedAt < ? AND channel.network IN (\(marks))
        ORDER BY post.publishedAt DESC LIMIT ?
        """,
      arguments: [moment.seconds] + StatementArguments(networks.map(\.id)) + [limit])
    return ids.isEmpty ? [] : try posts(PostFilter(ids: ids.map { ID($0) }))
  }

  /// An instant is put among wall-clock times as UTC: near enough to order a list.
  private static let postQuery = """
    SELECT post.*, channel.name AS channelName, channel.network AS network,
      channel.kind AS channelKind, campaign.name AS campaignName, person.name AS ownerName,
      pillar.name AS pillarName, series.every AS every, series.unit AS unit,
      series.times AS times, experiment.id AS experiment,
      experiment.name AS experimentName,
      CASE experimentPost.arm WHEN 0 THEN experiment.usualArm ELSE experiment.newArm END AS armName,
      coalesce(strftime('%Y-%m-%dT%H:%M', post.publishedAt, 'unixepoch'), post.plannedAt)
        AS calendar
    FROM post
    JOIN channel ON channel.id = post.channel
    LEFT JOIN campaign ON campaign.id = post.campaign
    LEFT JOIN person ON person.id = post.owner
    LEFT JOIN pillar ON pillar.id = post.pillar
    LEFT JOIN series ON series.id = post.series
    LEFT JOIN experimentPost ON experimentPost.post = post.id
    LEFT JOIN experiment ON experiment.id = experimentPost.experiment
    """
}

extension PlanChange {
  /// Writes posts as they are to be.
  package func update(_ posts: [Post]) throws {
    for post in posts { try write(post.columns, to: "post") }
  }

  /// Writes copies of posts as new drafts, each at the time given with it; what was made together and
  /// is copied together belongs together again.
  package func copy(_ posts: [(post: Post, to: WallTime)]) throws -> [Post] {
    let groups = Dictionary(grouping: posts.compactMap(\.post.group)) { $0 }
    var newGroups: [PostID: PostID] = [:]
    return try posts.map { original, time in
      let id = PostID(try nextNumber(in: "post"))
      var copy = original.copied(to: time, numbered: id)
      if let old = original.group, (groups[old]?.count ?? 0) > 1 {
        copy.group = newGroups[old, default: id]
        newGroups[old] = copy.group
      }
      try update([copy])
      return copy
    }
  }

  /// Marks a post as published and books its working time: both, or neither.
  /// - Throws: `PlanFileError.noSuchPost`, `PostError.alreadyPublished`, `.postStatus`.
  package func publish(_ publication: Publication) throws -> Post {
    let post = try snapshot.post(publication.post)
      .published(at: publication.at, url: publication.url)
    try update([post])
    if let effort = try publication.effortEntry { try add(effort) }
    return post
  }

  /// Deletes posts with their measurements and their effort; the history keeps them.
  package func delete(_ posts: [Post]) throws {
    for post in posts {
      try db.execute(sql: "DELETE FROM post WHERE id = ?", arguments: [post.id.number])
    }
  }
}

extension Post {
  var columns: PlanChange.Columns {
    [
      "id": id.number, "bundle": group?.number, "channel": channel.id.number,
      "campaign": campaign?.id.number, "owner": owner?.id.number, "pillar": pillar?.id.number,
      "idea": idea?.number, "series": occurrence?.series.id.number,
      "occurrence": occurrence?.place, "origin": origin.rawValue,
      "plannedAt": plannedAt?.description, "publishedAt": publishedAt?.seconds,
      "status": status.rawValue, "text": text, "format": format.rawValue, "link": link,
      "media": JSONList(media).text, "risk": risk.rawValue, "paid": isPaid ? 1 : 0,
      "minutes": minutes?.minutes, "url": url, "externalId": externalID,
    ]
  }

  /// The channel's values are few: they are read once each, not once a post.
  fileprivate init(_ row: Row, places: inout [Int: Place]) throws {
    let channel = try row.int("channel")
    let place =
      try places[channel]
      ?? Place(
        id: ChannelID(channel), name: row.text("channelName"), network: row.network(),
        kind: row.word("channelKind"))
    places[channel] = place
    try self.init(
      id: row.id(), group: row.idIfAny("bundle"), channel: place,
      campaign: row.reference("campaign", name: "campaignName"),
      owner: row.reference("owner", name: "ownerName"),
      pillar: row.reference("pillar", name: "pillarName"), arm: Arm(row),
      idea: row.idIfAny("idea"), occurrence: Occurrence(row), origin: row.word("origin"),
      plannedAt: row.parsedIfAny("plannedAt") { WallTime($0) },
      publishedAt: row.intIfAny("publishedAt") == nil ? nil : row.instant("publishedAt"),
      status: row.word("status"), text: row.text("text"), format: row.word("format"),
      link: row.textIfAny("link"),
      media: row.parsed("media") { JSONList($0)?.values }, risk: row.word("risk"),
      isPaid: row.int("paid") == 1, minutes: row.effortIfAny("minutes"),
      url: row.textIfAny("url"), externalID: row.textIfAny("externalId"))
  }
}

extension Post.Arm {
  /// nil where the post is in no experiment.
  fileprivate init?(_ row: Row) throws {
    guard
      let experiment: Reference<Experiment> = try row.reference(
        "experiment", name: "experimentName")
    else { return nil }
    try self.init(of: experiment, name: row.text("armName"))
  }
}

extension Occurrence {
  /// nil where the post was planned alone.
  fileprivate init?(_ row: Row) throws {
    guard let series: SeriesID = try row.idIfAny("series") else { return nil }
    let rule = try Recurrence(every: row.int("every"), row.word("unit"))
    try self.init(
      of: Series(id: series, rule: rule, times: row.int("times")), place: row.int("occurrence"))
  }
}
