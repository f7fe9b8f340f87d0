package import Planning
package import Reports
import Storage

/// What of an idea was typed; nil stays, `none` takes away.
package struct IdeaRequest {
  package var text: String?
  package var pillar: String?
  package var link: String?
  package var reuse = ReuseRequest()

  package init() {}
}

/// How an idea may be said again, as typed.
package struct ReuseRequest {
  /// `none`: once only.
  package var pause: String?
  /// `none`: without a limit.
  package var most: String?
  /// `none`: all year.
  package var season: String?

  package init(pause: String? = nil, most: String? = nil, season: String? = nil) {
    self.pause = pause
    self.most = most
    self.season = season
  }

  var isEmpty: Bool { pause == nil && most == nil && season == nil }

  /// nil for an idea that is said once; what was not given stays as it was.
  /// - Throws: `SchedulingError`.
  func reuse(changing old: Reuse? = nil) throws -> Reuse? {
    if pause == "none" { return nil }
    guard let days = try pause.map({ try Recurrence($0).spanInDays }) ?? old?.pauseDays else {
      guard most == nil, season == nil else { throw SchedulingError.reuseWithoutPause }
      return nil
    }
    return try Reuse(
      pauseDays: days, mostUses: most == "none" ? nil : most.map(uses) ?? old?.mostUses,
      season: season == "none" ? nil : try season.map { try Season($0) } ?? old?.season)
  }

  private func uses(_ text: String) throws -> Int {
    guard let number = TypedAmount.whole(text) else { throw SchedulingError.usesOutOfRange(text) }
    return number
  }
}

extension OpenPlan {
  /// - Parameters:
  ///   - all: also those that are used up.
  ///   - evergreen: only those that may be said again.
  package func ideas(
    pillar: String?, all: Bool, evergreen: Bool
  ) throws -> [IdeaReport] {
    try read { snapshot in
      let pillar = try pillar.map { try snapshot.pillar(named: $0).id }
      let ideas = try snapshot.ideas().filter { used in
        (all || used.isOpen) && (pillar == nil || used.idea.pillar?.id == pillar)
          && (!evergreen || used.idea.reuse != nil)
      }
      return ideas.map(report)
    }
  }

  package func idea(_ id: IdeaID) throws -> IdeaReport {
    try read { report(on: try $0.idea(id)) }
  }

  /// Keeps ideas, all of them or none.
  package func addIdeas(
    _ texts: [String], _ request: IdeaRequest
  ) throws -> ChangeReport<IdeaReport> {
    try change { change in
      let pillar = try request.pillar.map { try change.snapshot.pillar(named: $0).reference }
      let link = try request.link.map(webAddress)
      let reuse = try request.reuse.reuse()
      let ideas = try texts.map { text in
        try change.addIdea { id in
          try Idea(id: id, text: text, pillar: pillar, link: link, day: today, reuse: reuse)
        }
      }
      return changed(ideas.map { report(on: UsedIdea($0, posts: [])) })
    }
  }

  package func editIdea(
    _ id: IdeaID, _ request: IdeaRequest
  ) throws -> ChangeReport<IdeaReport> {
    try change { change in
      let text = try request.text.map { try Post.checked(text: $0) }
      let pillar = try change.snapshot.pillar(instead: request.pillar)
      let link = try request.link.map { try $0.addressOrNone }
      let used = try change.snapshot.idea(id)
      var idea = used.idea
      if let text { idea.text = text }
      if let pillar { idea.pillar = pillar }
      if let link { idea.link = link }
      if !request.reuse.isEmpty { idea.reuse = try request.reuse.reuse(changing: idea.reuse) }
      guard idea != used.idea else { throw ChangeError.nothing }
      try change.update(idea)
      return changed([report(on: UsedIdea(idea, posts: used.posts))])
    }
  }

  package func deleteIdeas(_ ids: [IdeaID]) throws -> ChangeReport<IdeaReport> {
    try change { change in
      let ideas = try ids.distinct.map { try change.snapshot.idea($0) }
      for idea in ideas { try change.delete(idea) }
      return changed(ideas.map(report))
    }
  }

  private func report(on idea: UsedIdea) -> IdeaReport { IdeaReport(idea, today: today, in: zone) }
}
