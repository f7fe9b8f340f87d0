package import Actions
package import Planning
package import Reports

/// Changes of posts as most tests type them: numbers or a filter, and nothing of what hangs together with them.
extension OpenPlan {
  @discardableResult
  package func take(
    _ step: PostStep, _ words: [String], following: Bool, together: Bool = false
  ) throws -> Noted<ChangeReport<PostReport>> {
    try take(step, .typed(PostsTyped(words, following: following, together: together)))
  }

  package func movePosts(
    _ words: [String], following: Bool, together: Bool = false, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try movePosts(
      .typed(PostsTyped(words, following: following, together: together)), to: destination)
  }

  package func copyPosts(
    _ words: [String], to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try copyPosts(.typed(PostsTyped(words)), to: destination)
  }

  package func deletePosts(
    _ words: [String], following: Bool, together: Bool = false
  ) throws -> Noted<ChangeReport<PostReport>> {
    try deletePosts(.typed(PostsTyped(words, following: following, together: together)))
  }

  package func editPost(
    _ id: PostID, _ edit: PostRevision, following: Bool, together: Bool = false
  ) throws -> Noted<ChangeReport<PostReport>> {
    try editPosts(.typed(PostsTyped(["\(id)"], following: following, together: together)), edit)
  }

  package func draft(of id: PostID, following: Bool) throws -> Draft {
    try draft(of: .typed(PostsTyped(["\(id)"], following: following)))
  }

  package func shownPosts(
    _ words: [String], following: Bool, being states: [PostStatus]? = nil,
    movingTo destination: String? = nil
  ) throws -> Noted<ShownPosts> {
    try shownPosts(
      PostsTyped(words, following: following), being: states, movingTo: destination)
  }
}
