import Exchange
package import Planning
package import Reports
import Storage

extension OpenPlan {
  /// Posts, all of them where nothing was typed.
  package func posts(_ typed: [String]) throws -> [PostReport] {
    try read { snapshot in
      try reports(snapshot.measured(postsIfAny(typed, in: snapshot)), in: snapshot)
    }
  }

  /// A post in full, with those that were made together with it or from the same idea.
  package func post(_ id: PostID) throws -> (post: PostReport, tied: [PostReport]) {
    try read { snapshot in
      let post = try snapshot.post(id)
      let shown = try reports(snapshot.measured([post]), in: snapshot)[0]
      return (shown, try reports(snapshot.measured(tied(to: post, in: snapshot)), in: snapshot))
    }
  }

  private func tied(to post: Post, in snapshot: PlanSnapshot) throws -> [Post] {
    var (together, ofIdea) = (PostFilter(), PostFilter())
    together.groups.wanted = post.group.map { [$0] } ?? []
    ofIdea.ideas.wanted = post.idea.map { [$0] } ?? []
    let filters = [together, ofIdea].filter { !$0.groups.isEmpty || !$0.ideas.isEmpty }
    return try filters.flatMap { try snapshot.posts($0) }.filter { $0.id != post.id }.distinct
  }

  /// The text of a post that somebody is to type anew: what forbids to change it is told before.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`, `SeriesError.notInSeries`.
  package func draft(of id: PostID, following: Bool) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      let post = try snapshot.post(id)
      let all = following ? try withFollowing([post], in: snapshot) : [post]
      return Draft(.post(id, post.channel, following: all.count - 1), text: post.text)
    }
  }

  /// Changes a post, and where that is asked for what follows it in its series.
  /// - Throws: `ChangeError.nothing`, `PlanFileError.changedMeanwhile` where an editor was open on a text
  ///   that is no longer the post's.
  package func editPost(
    _ id: PostID, _ edit: PostRevision, following: Bool
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let post = try change.snapshot.post(id)
        try post.text.checkUnchanged(since: edit.draft, as: "#\(post.id)")
        let posts = following ? try withFollowing([post], in: change.snapshot) : [post]
        let step = try step(edit, in: change.snapshot, &notices)
        let changed = try posts.map { old in
          let new = try step(old)
          guard new != old || following else { throw ChangeError.nothing }
          return new
        }
        try change.update(changed)
        return try self.report(changed: changed, in: change.snapshot)
      }
    }
  }

  /// What was given, looked up in the plan and ready to be done to posts.
  private func step(
    _ edit: PostRevision, in snapshot: PlanSnapshot, _ notices: inout [Notice]
  ) throws -> (Post) throws -> Post {
    let campaign = try snapshot.campaign(instead: edit.campaign)
    let owner = try snapshot.person(instead: edit.owner)
    let pillar = try snapshot.pillar(instead: edit.pillar)
    let link = try edit.link.map { try $0.addressOrNone }
    let url = try edit.url.map { try $0.addressOrNone }
    let publishedAt = try edit.publishedAt.map { try $0.nilForNone.map { try past($0, &notices) } }
    // A text that is typed anew is the words above them; in the editor all of it was seen.
    let snippets = !edit.keepsSnippets || edit.draft != nil ? [] : try snapshot.all(Snippet.self)
    return { post in
      var changed = post
      if let text = edit.text {
        changed.text = try Post.checked(text: snippets.standing(in: post.text).below(text))
      }
      if let campaign { changed.campaign = campaign }
      if let owner { changed.owner = owner }
      if let pillar { changed.pillar = pillar }
      if let format = edit.format { changed.format = format }
      if let link { changed.link = link }
      if !edit.media.isEmpty {
        changed.media = try media(edit.media, replacing: changed.media)
      }
      if let minutes = edit.minutes { changed.minutes = minutes }
      if let risk = edit.risk { changed.risk = risk }
      if let url { changed.url = url }
      if let isPaid = edit.isPaid { changed.isPaid = isPaid }
      if let publishedAt { changed = try changed.corrected(publishedAt: publishedAt) }
      return changed
    }
  }
}
