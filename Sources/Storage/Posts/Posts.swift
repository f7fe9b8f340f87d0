import GRDB
package import Planning
import Reports

extension Post: Stored {
  package static let table = StoredTable<Post>(
    "post",
    [
      "bundle": { $0.group?.number }, "channel": { $0.channel.id.number },
      "campaign": { $0.campaign?.id.number }, "owner": { $0.owner?.id.number },
      "pillar": { $0.pillar?.id.number }, "idea": { $0.idea?.number },
      "series": { $0.occurrence?.series.id.number }, "occurrence": { $0.occurrence?.place },
      "origin": { $0.origin.rawValue }, "plannedAt": { $0.plannedAt?.description },
      "publishedAt": { $0.publishedAt?.seconds }, "status": { $0.status.rawValue },
      "text": { $0.text }, "format": { $0.format.rawValue }, "link": { $0.link },
      "media": { JSONList($0.media).text }, "risk": { $0.risk.rawValue },
      "paid": { $0.isPaid }, "minutes": { $0.minutes?.minutes }, "url": { $0.url },
      "externalId": { $0.externalID },
    ],
    reading: [
      "\(repeatsEarlier) AS repeats", "experimentPost.experiment",
      "CASE experimentPost.arm WHEN 0 THEN experiment.usualArm ELSE experiment.newArm END AS arm",
    ],
    joins: """
      LEFT JOIN experimentPost ON experimentPost.post = post.id
      LEFT JOIN experiment ON experiment.id = experimentPost.experiment
      """,
    // An instant is put among wall-clock times as UTC: near enough to order a list.
    order: """
      coalesce(strftime('%Y-%m-%dT%H:%M', post.publishedAt, 'unixepoch'), post.plannedAt), post.id
      """)

  /// Whether a post says again what an earlier one says that was not skipped: that of another network, of
  /// its series, or of its idea.
  static let repeatsEarlier = ["bundle", "series", "idea"].map { tie in
    """
    EXISTS (
      SELECT 1 FROM post AS earlier
      WHERE earlier.\(tie) = post.\(tie) AND earlier.id < post.id AND earlier.status <> 'skipped')
    """
  }.joined(separator: " OR ")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), group: row.idIfAny(), channel: row.channelPlace(),
      campaign: row.referenceIfAny(), owner: row.referenceIfAny(), pillar: row.referenceIfAny(),
      idea: row.idIfAny(), occurrence: Occurrence(row), origin: row.word(),
      plannedAt: row.parsedIfAny { WallTime($0) }, publishedAt: row.instantIfAny(),
      status: row.word(), text: row.text(), format: row.word(), link: row.textIfAny(),
      media: row.parsed { JSONList($0)?.values }, risk: row.word(), isPaid: row.bool(),
      minutes: row.effortIfAny(), url: row.textIfAny(), externalID: row.textIfAny(),
      isRepeat: row.bool(), arm: Arm(row))
  }
}

extension Post.Arm {
  /// nil where the post is in no experiment.
  fileprivate init?(_ row: StoredRow) throws {
    guard let experiment: Reference<Experiment> = try row.referenceIfAny() else { return nil }
    try self.init(of: experiment, name: row.text())
  }
}

extension Occurrence {
  /// nil where the post was planned alone.
  fileprivate init?(_ row: StoredRow) throws {
    let series: Series? = try row.valueIfAny()
    let place = try row.intIfAny()
    guard let series, let place else { return nil }
    self.init(of: series, place: place)
  }
}

extension Series: Stored {
  package static let table = StoredTable<Series>(
    "series",
    ["every": { $0.rule.every }, "unit": { $0.rule.unit.rawValue }, "times": { $0.times }])

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), rule: Recurrence(every: row.int(), row.word()), times: row.int())
  }
}

extension PlanSnapshot {
  /// The posts that a filter means, in the order of the calendar.
  package func posts(_ filter: PostFilter) throws -> [Post] { try all(where: filter.condition) }

  /// The posts with these numbers, in the order given.
  /// - Throws: `PlanFileError.noSuch` for the first that is not there.
  package func posts(numbered ids: [PostID]) throws -> [Post] {
    let found = try postsByNumber(ids)
    return try ids.map { id in
      guard let post = found[id] else { throw PlanFileError.noSuch(.post, id.number) }
      return post
    }
  }

  /// Those of the posts with these numbers that are there, read all at once.
  package func postsByNumber(_ ids: [PostID]) throws -> [PostID: Post] {
    guard !ids.isEmpty else { return [:] }
    let posts = try posts(PostFilter(ids: ids))
    return Dictionary(uniqueKeysWithValues: posts.map { ($0.id, $0) })
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func post(_ id: PostID) throws -> Post { try value(id, or: .noSuch(.post, id.number)) }

  /// The numbers of the posts in a range of them.
  package func numbers(of range: ClosedRange<PostID>) throws -> [PostID] {
    let (first, last) = (range.lowerBound.number, range.upperBound.number)
    return try all(
      "SELECT id FROM post WHERE id BETWEEN \(first) AND \(last) ORDER BY id", in: "post"
    ) { try $0.id() }
  }

  /// The post that stands at an address in its network.
  package func post(at address: String) throws -> PostID? {
    let found: [PostID] = try all("SELECT id FROM post WHERE url = \(address) LIMIT 1", in: "post")
    {
      try $0.id()
    }
    return found.first
  }

  /// How a post stood before it was recorded as published, as the history tells; a draft where it does not.
  package func statusBeforePublication(of post: PostID) throws -> PostStatus {
    let statuses: [PostStatus] = try all(
      """
      SELECT old ->> '$.status' FROM image
      WHERE relation = 'post' AND row = \(post.number) AND old ->> '$.status' <> 'published'
      ORDER BY change DESC LIMIT 1
      """, in: "image"
    ) { try $0.word() }
    return statuses.first ?? .draft
  }

  /// The last posts that went out on some networks before a moment, in the order of the calendar.
  package func posts(
    publishedBefore moment: Instant, on networks: [Network], limit: Int
  ) throws -> [Post] {
    try all(
      where: """
        post.id IN (
          SELECT post.id FROM post JOIN channel ON channel.id = post.channel
          WHERE post.publishedAt < \(moment.seconds)
            AND \(SQL.any(of: networks.map(\.id), in: "channel.network"))
          ORDER BY post.publishedAt DESC LIMIT \(limit))
        """)
  }

  /// How many posts point to each thing of a kind; one without any is not among them.
  func postCounts<Kind>(
    by column: String, _ filter: PostFilter = PostFilter()
  ) throws -> [ID<Kind>: Int] {
    let counts: [(ID<Kind>, Int)] = try all(
      """
      SELECT \(sql: column), count(*) FROM post
      WHERE \(sql: column) IS NOT NULL AND \(filter.condition)
      GROUP BY \(sql: column)
      """, in: "post"
    ) { (try $0.id(), try $0.int()) }
    return Dictionary(uniqueKeysWithValues: counts)
  }
}

extension PlanChange {
  /// Writes copies of posts as new drafts, each at the time given with it; what was made together and
  /// is copied together belongs together again.
  package func copy(_ posts: [(post: Post, to: WallTime)]) throws -> [Post] {
    let groups = Dictionary(grouping: posts.compactMap(\.post.group)) { $0 }
    var newGroups: [PostID: PostID] = [:]
    return try posts.map { original, time in
      try add { id in
        var copy = original.copied(to: time, numbered: id)
        if let old = original.group, (groups[old]?.count ?? 0) > 1 {
          copy.group = newGroups[old, default: id]
          newGroups[old] = copy.group
        }
        return copy
      }
    }
  }

  /// Marks a post as published and books its working time: both, or neither.
  /// - Throws: `PlanFileError.noSuch`, `PostError.alreadyPublished`, `.postStatus`.
  package func publish(_ publication: Publication) throws -> Post {
    let post = try snapshot.post(publication.post)
      .published(at: publication.at, url: publication.url)
    try update(post)
    if let effort = try publication.effortEntry {
      try add { BookedEffort(id: $0, entry: effort) }
    }
    return post
  }
}
