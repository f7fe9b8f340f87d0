package import Planning
package import Reports
import Storage

/// What of an idea was typed; nil stays, `none` takes away.
package struct IdeaRequest {
  package var text: String?
  /// The text that an editor was opened on.
  package var draft: String?
  package var pillar: String?
  package var link: String?
  package var reuse = ReuseRequest()

  package init() {}

  /// Nothing was typed.
  package var isEmpty: Bool { text == nil && pillar == nil && link == nil && reuse.isEmpty }
}

extension OpenPlan {
  /// - Parameters:
  ///   - typed: words that an idea is to hold, and conditions such as `pillar:Craft`.
  ///   - all: also those that are used up.
  ///   - evergreen: only those that may be said again.
  package func ideas(
    _ typed: [String] = [], pillar: String?, all: Bool, evergreen: Bool
  ) throws -> Listed<IdeaReport> {
    try read { snapshot in
      let filter = try ideaFilter(typed, pillar: pillar, in: snapshot)
      let every = try snapshot.ideas()
      let ideas = every.filter { used in
        (all || used.isOpen) && (!evergreen || used.idea.reuse != nil) && filter.means(used.idea)
      }
      let words =
        typed + (pillar.map { ["pillar:\($0)"] } ?? []) + (evergreen ? ["evergreen"] : [])
      let leavesOut = !all || !words.isEmpty
      return Listed(
        ideas.map(report),
        sought: leavesOut && !every.isEmpty ? Sought(words, of: every.count) : nil)
    }
  }

  /// - Throws: `PostFilterError.unreadable` for what is no condition of ideas, and no word.
  private func ideaFilter(
    _ typed: [String], pillar: String?, in snapshot: PlanSnapshot
  ) throws -> IdeaFilter {
    var filter = IdeaFilter()
    if let pillar { filter.pillars.wanted.append(try snapshot.pillar(named: pillar).id) }
    for term in try PostTerm.terms(typed) {
      switch term {
      case .word(let word): filter.allWords.append(FoldedText(word))
      // An idea that speaks of a year is looked for by it.
      case .numbers(let numbers): filter.allWords.append(FoldedText(numbers.text))
      case .condition(let condition): try add(condition, to: &filter, in: snapshot)
      }
    }
    return filter
  }

  private func add(
    _ condition: FilterCondition, to filter: inout IdeaFilter, in snapshot: PlanSnapshot
  ) throws {
    for value in condition.values {
      switch condition.key {
      case .text: filter.words.add(FoldedText(value), condition)
      case .pillar:
        let pillar = condition.isNone(value) ? nil : try snapshot.pillar(named: value).id
        filter.pillars.add(pillar, condition)
      default:
        let keys: [FilterCondition.Key] = [.pillar, .text]
        throw PostFilterError.unreadable(
          "\(condition.key.rawValue):\(value)", keys: keys.map(\.rawValue))
      }
    }
  }

  package func idea(_ id: IdeaID) throws -> IdeaReport {
    try read { report(on: try $0.idea(id)) }
  }

  /// Finds out whether ideas can be kept, before anybody types them.
  package func check(_ request: IdeaRequest) throws {
    _ = (try author(), try request.link.map(webAddress), try request.reuse.reuse())
    try read { snapshot in _ = try request.pillar.map { try snapshot.pillar(named: $0) } }
  }

  /// The text of an idea that somebody is to type anew.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`.
  package func draft(of id: IdeaID) throws -> Draft {
    _ = try author()
    return try read { Draft(.idea(id), text: try $0.idea(id).idea.text) }
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
        try change.add { id in
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
      try idea.text.checkUnchanged(since: request.draft)
      if let text { idea.text = text }
      if let pillar { idea.pillar = pillar }
      if let link { idea.link = link }
      if !request.reuse.isEmpty { idea.reuse = try request.reuse.reuse(changing: idea.reuse) }
      guard idea != used.idea else { throw ChangeError.nothing }
      try change.update(idea)
      return changed([report(on: UsedIdea(idea, posts: used.posts))])
    }
  }

  fileprivate func report(on idea: UsedIdea) -> IdeaReport {
    IdeaReport(idea, today: today, in: zone)
  }
}

extension Deleting where Report == IdeaReport {
  /// Ideas of which no post was made.
  package static func ideas(_ ids: [IdeaID]) -> Self {
    Self(ids.listed) { snapshot in
      try ids.distinct.map { try snapshot.idea($0).idea }
    } telling: { idea, _, plan in
      plan.report(on: UsedIdea(idea, posts: []))
    }
  }
}
