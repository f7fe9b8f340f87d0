package import Planning
package import Reports
import Storage

/// Planning posts.
extension OpenPlan {
  /// Plans a post on each channel.
  package func addPost(
    _ text: String, _ request: PostRequest
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let new = try newPost(text: text, request, in: change.snapshot, &notices)
        let posts = try change.add(new, in: zone)
        notices += takenOver(by: posts, of: new)
        return try self.report(planned: posts, in: change.snapshot)
      }
    }
  }

  /// The text of a post that somebody is to type: what forbids such a post, whatever its text, is told before.
  /// - Throws: as `addPost`.
  package func draft(of request: PostRequest) throws -> Draft {
    try trial { change in
      var notices: [Notice] = []  // told once it is planned
      let new = try newPost(text: "…", request, in: change.snapshot, &notices)
      _ = try change.add(new, in: zone)
      return Draft(.posts(new.parts.map { Post.Place($0.channel) }))
    }
  }

  /// Plans a post from an idea on each channel.
  package func planIdea(
    _ id: IdeaID, _ request: PostRequest
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let idea = try change.snapshot.idea(id).idea
        let new = try newPost(text: idea.text, from: idea, request, in: change.snapshot, &notices)
        let posts = try change.add(new, in: zone)
        notices += takenOver(by: posts, of: new) + shortened(posts, from: idea.text)
        return try self.report(planned: posts, in: change.snapshot)
      }
    }
  }

  /// Posts that were just planned. That they are in no campaign was meant, or told beside the report.
  func report(planned posts: [Post], in snapshot: PlanSnapshot) throws -> ChangeReport<PostReport> {
    let report = try report(changed: posts, in: snapshot)
    return changed(
      report.changed, findings: report.findings.filter { !Rule.ofCampaigns.contains($0.rule) })
  }

  /// Which posts do not say all of a text.
  func shortened(_ posts: [Post], from text: String) -> [Notice] {
    let shortened = posts.filter { !$0.text.hasPrefix(text) }
    guard !shortened.isEmpty else { return [] }
    let links = text.webLinks.map { text[$0] }
    let linkless = shortened.filter { post in
      links.contains { !post.text.contains($0) && post.link ?? "" != $0 }
    }
    return [.shortened(shortened.map(Post.Place.Named.init))]
      + (linkless.isEmpty ? [] : [.linkCutOff(linkless.map(Post.Place.Named.init))])
  }

  /// The new post that was described, all names looked up and its text completed.
  /// - Parameter idea: what it is made from; its pillar and link count where none were given.
  private func newPost(
    text: String, from idea: Idea? = nil, _ request: PostRequest, in snapshot: PlanSnapshot,
    _ notices: inout [Notice]
  ) throws -> NewPost {
    let channels = try snapshot.channels(named: request.channels)
    let link = try request.link.map(webAddress) ?? idea?.link
    var new = try NewPost(
      text: text, on: channels, at: start(request.time, &notices),
      repetition: NewPost.Repetition(
        every: request.every, times: request.times, until: request.until, read: calendarReader),
      campaign: campaignChoice(request.campaign, in: snapshot),
      owner: request.owner.map { try snapshot.person(named: $0) }, planner: person(),
      pillar: request.pillar.map { try snapshot.pillar(named: $0).reference } ?? idea?.pillar,
      idea: idea?.id, experiment: request.experiment.map { try snapshot.experiment(named: $0) },
      format: request.format ?? request.media.impliedFormat ?? (link == nil ? .text : .link),
      link: link, media: media(request.media), risk: request.risk, isPaid: request.isPaid,
      minutes: request.minutes)
    new.statedFormat = request.format
    return try completed(new, request.snippets, in: snapshot)
  }

  private func start(_ text: String?, _ notices: inout [Notice]) throws -> NewPost.Start {
    guard let text, !NewPost.Start.isNext(text) else { return .nextSlot }
    return .at(try planned(text, &notices))
  }

  /// A new post with its snippets below the text.
  /// - Throws: `NameError`.
  func completed(
    _ new: NewPost, _ choice: SnippetChoice = SnippetChoice(), in snapshot: PlanSnapshot
  ) throws -> NewPost {
    let all = try snapshot.all(Snippet.self)
    let names = Set(try choice.named.map { try all.name($0).text })
    var completed = new
    try completed.complete(
      with: choice.hasUsual ? all : all.filter { names.contains($0.name.text) }, named: names,
      links: settings.links)
    return completed
  }
}
