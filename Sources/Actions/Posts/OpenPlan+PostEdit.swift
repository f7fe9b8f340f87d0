import Planning
package import Reports
import Storage

extension OpenPlan {
  /// The text of the post that is meant, which somebody is to type anew, with every place that gets it: what
  /// forbids the change, whatever the text, is told before.
  /// - Parameter edit: what else is to become different.
  /// - Throws: as `editPosts`, and `PersonError.nobodyNamed`.
  package func draft(
    of meant: PostsMeant, revisedBy edit: PostRevision = PostRevision()
  ) throws -> Draft {
    _ = try author()
    let edit = edit.writing
    return try read { snapshot in
      var notices: [Notice] = []  // told once it is changed
      let posts = try meantPosts(meant, being: edit.states, in: snapshot, &notices)
      try check(edit, of: posts, meant.typed, in: snapshot)
      let first = posts.chosen[0]
      return Draft(
        .post(
          first.id, posts.all.map(\.channel).distinct,
          following: posts.all.count - posts.chosen.count),
        text: first.text)
    }
  }

  /// The posts that a revision would change, so that a person can be asked.
  package func shownPosts(
    _ typed: PostsTyped, revisedBy edit: PostRevision
  ) throws -> Noted<ShownPosts> {
    try shownPosts(typed, being: edit.states, revisedBy: edit)
  }

  /// Refuses what a revision refuses of some posts.
  func check(
    _ edit: PostRevision, of posts: MeantPosts, _ typed: PostsTyped, in snapshot: PlanSnapshot
  ) throws {
    try edit.check(posts, together: typed.together)
    var notices: [Notice] = []  // told once it is done
    _ = try posts.all.map(step(edit, of: posts.chosen[0], in: snapshot, &notices))
  }

  /// Changes posts, and where that is asked for what is tied to them and what follows them in their series.
  /// - Throws: `ChangeError.nothing`, `PostError.onePostOnly`, `PlanFileError.changedMeanwhile` where an
  ///   editor was open on a text that is no longer the post's.
  package func editPosts(
    _ meant: PostsMeant, _ edit: PostRevision
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(meant, being: edit.states, in: change.snapshot, &notices)
        return try self.edit(posts, meant.typed, edit, in: change, &notices)
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
    if edit.text != nil {
      let snippets = try change.snapshot.all(Snippet.self)
      let own = different.map(\.old).filter { $0.hasOwnWords(beside: posts.chosen[0], snippets) }
      if !own.isEmpty { notices.append(.ownTextReplaced(own.map(Post.Place.Named.init))) }
    }
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
        // A text with a picture is a picture, as where it is planned with one.
        if edit.format == nil, changed.format == .text, let implied = edit.media.impliedFormat {
          changed.format = implied
        }
      }
      if edit.format != nil || !edit.media.isEmpty, post.status != .published {
        try snapshot.checkFormat(of: changed)
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

extension Post {
  /// Somebody wrote other words here than in a post that it is tied to; those that were only cut for its
  /// network are no other words.
  fileprivate func hasOwnWords(beside other: Post, _ snippets: [Snippet]) -> Bool {
    let words = snippets.standing(in: text).above(in: text)
    let others = snippets.standing(in: other.text).above(in: other.text)
    return !others.hasPrefix(words.hasSuffix("…") ? String(words.dropLast()) : words)
  }
}

extension PostRevision {
  /// The same, with a text that is still to be written.
  package var writing: PostRevision {
    var revision = self
    revision.text = "…"
    return revision
  }

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
