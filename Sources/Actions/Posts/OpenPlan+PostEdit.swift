import Planning
package import Reports
import Storage

extension OpenPlan {
  /// The text of the one post that is meant, which somebody is to type anew: what forbids to change it is told
  /// before.
  /// - Throws: `PersonError.nobodyNamed`, `PostFilterError`, `PlanFileError.noSuch`,
  ///   `SeriesError.notInSeries`, `PostError.onePostOnly`.
  package func draft(of typed: PostsTyped) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      let found = try posts(typed.words, in: snapshot)
      guard found.count == 1 else { throw PostError.onePostOnly(.text, found.map(\.id)) }
      let all = typed.following ? try withFollowing(found, in: snapshot) : found
      return Draft(
        .post(found[0].id, found[0].channel, following: all.count - 1), text: found[0].text)
    }
  }

  /// The posts that a revision would change, so that a person can be asked.
  package func shownPosts(
    _ typed: PostsTyped, revisedBy edit: PostRevision
  ) throws -> Noted<ShownPosts> {
    try shownPosts(typed, being: edit.states)
  }

  /// Changes posts, and where that is asked for what is tied to them and what follows them in their series.
  /// - Throws: `ChangeError.nothing`, `PostError.onePostOnly`, `PlanFileError.changedMeanwhile` where an
  ///   editor was open on a text that is no longer the post's.
  package func editPosts(
    _ typed: PostsTyped, _ edit: PostRevision
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(typed, being: edit.states, in: change.snapshot, &notices)
        return try self.edit(posts, typed, edit, in: change, &notices)
      }
    }
  }

  package func editPosts(
    _ shown: ShownPosts, _ edit: PostRevision
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(shown, in: change.snapshot)
        return try self.edit(posts, shown.typed, edit, in: change, &notices)
      }
    }
  }

  private func edit(
    _ posts: MeantPosts, _ typed: PostsTyped, _ edit: PostRevision, in change: PlanChange,
    _ notices: inout [Notice]
  ) throws -> ChangeReport<PostReport> {
    try edit.check(posts, together: typed.together)
    try posts.chosen[0].text.checkUnchanged(since: edit.draft, as: "#\(posts.chosen[0].id)")
    let step = try step(edit, of: posts.chosen[0], in: change.snapshot, &notices)
    let edited = try posts.all.map { (old: $0, new: try step($0)) }
    let different = edited.filter { $0.old != $0.new }
    guard !different.isEmpty || typed.following else { throw ChangeError.nothing }
    let changed = (typed.following ? edited : different).map(\.new)
    try change.update(changed)
    if edit.changesWhatGoesOut, !typed.together {
      let others = try tied(to: posts.all, in: change.snapshot).filter { $0.status.isOpen }
      if !others.isEmpty {
        notices.append(
          .elsewhere(
            others.map(Post.Place.Named.init),
            of: posts.chosen.count == 1 ? posts.chosen[0].id : nil))
      }
    }
    return try report(changed: changed, in: change.snapshot)
  }

  /// What was given, looked up in the plan and ready to be done to posts.
  /// - Parameter first: the post on whose text an editor was open, if one was.
  private func step(
    _ edit: PostRevision, of first: Post, in snapshot: PlanSnapshot, _ notices: inout [Notice]
  ) throws -> (Post) throws -> Post {
    let campaign = try snapshot.campaign(instead: edit.campaign)
    let owner = try snapshot.person(instead: edit.owner)
    let pillar = try snapshot.pillar(instead: edit.pillar)
    let link = try edit.link.map { try $0.addressOrNone }
    let url = try edit.url.map { try $0.addressOrNone }
    let publishedAt = try edit.publishedAt.map { try $0.nilForNone.map { try past($0, &notices) } }
    let snippets = edit.keepsSnippets ? try snapshot.all(Snippet.self) : []
    return { post in
      var changed = post
      if let text = edit.text {
        // In the editor all of the text was seen; what is typed anew is the words above the snippets, and so
        // it is for each of the other posts, which have snippets of their own.
        let isSeen = edit.draft != nil && post.id == first.id
        let words = edit.draft == nil ? text : snippets.standing(in: first.text).above(in: text)
        changed.text = try Post.checked(
          text: isSeen ? text : snippets.standing(in: post.text).below(words))
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
      if let url {
        if let url { try check(address: url, of: post, in: snapshot) }
        changed.url = url
      }
      if let isPaid = edit.isPaid { changed.isPaid = isPaid }
      if let publishedAt {
        changed =
          try publishedAt.map { try changed.corrected(publishedAt: $0) }
          ?? changed.takenBack(to: snapshot.statusBeforePublication(of: post.id))
      }
      return changed
    }
  }
}

extension PostRevision {
  /// What readers will see: a post that is out has shown it already.
  fileprivate var changesWhatGoesOut: Bool { text != nil || link != nil || !media.isEmpty }

  /// The states in which a filter means a post; nil for all.
  fileprivate var states: [PostStatus]? { changesWhatGoesOut ? PostStatus.notPublished : nil }

  /// A text, an address and the time of publication belong to one post each. Only what was made together may
  /// have the same text.
  /// - Throws: `PostError.onePostOnly`.
  fileprivate func check(_ posts: OpenPlan.MeantPosts, together: Bool) throws {
    let first = posts.chosen[0]
    let isOne = posts.chosen.allSatisfy { $0 == first || together && $0.isTied(to: first) }
    guard text == nil || isOne else {
      throw PostError.onePostOnly(.text, posts.chosen.map(\.id))
    }
    guard posts.all.count > 1 else { return }
    if url != nil { throw PostError.onePostOnly(.address, posts.all.map(\.id)) }
    if publishedAt != nil { throw PostError.onePostOnly(.publication, posts.all.map(\.id)) }
  }
}
