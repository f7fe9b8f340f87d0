package import Planning

extension PlanRepository {
  /// Marks a post as published and books its working time: both, or neither.
  /// - Throws: `PlanFileError.noSuchPost`, `PlanningError.alreadyPublished`, `.postStatus`.
  package func publish(_ publication: Publication, by author: Author) throws -> Post {
    try change(author) { db in
      let post = try fetchPost(publication.post, in: db)
        .published(at: publication.at, url: publication.url)
      try write(post, in: db)
      if let effort = try publication.effortEntry { try write(effort, in: db) }
      return post
    }
  }
}
