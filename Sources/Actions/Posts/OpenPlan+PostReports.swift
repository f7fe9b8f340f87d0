import Evaluation
import Exchange
import Planning
import Reports
import Storage

/// Posts with what was measured of them.
extension PlanSnapshot {
  func measuredPosts(_ filter: PostFilter = PostFilter()) throws -> [MeasuredPost] {
    try posts(filter).with(measurements(ofPosts: filter))
  }

  func measured(_ posts: [Post]) throws -> [MeasuredPost] {
    try posts.with(measurements(ofPosts: posts.map(\.id)))
  }
}

extension OpenPlan {
  /// What posts are shown by.
  func postContext(in snapshot: PlanSnapshot) throws -> PostContext {
    PostContext(
      in: zone, links: settings.links,
      usualMinutes: UsualMinutes(
        of: try snapshot.postTimes(), ofRepeats: settings.repeatMinutes),
      owners: try snapshot.owners())
  }

  func reports(_ posts: [MeasuredPost], in snapshot: PlanSnapshot) throws -> [PostReport] {
    let context = try postContext(in: snapshot)
    return posts.map { PostReport($0, in: context) }
  }

  /// Posts as a change left them, with what a check says of them. They are read again: what one of them
  /// repeats may have changed with it.
  func report(changed posts: [Post], in snapshot: PlanSnapshot) throws -> ChangeReport<PostReport> {
    let posts = try snapshot.posts(numbered: posts.map(\.id))
    let findings = try findings(on: posts, in: snapshot)
    return changed(
      try reports(snapshot.measured(posts), in: snapshot),
      findings: findings.map { FindingReport($0, in: language) })
  }
}

/// Where the files of posts lie.
extension OpenPlan {
  var mediaFolder: MediaFolder { MediaFolder(ofPlan: repository.path) }

  /// What the disk says of the files that some posts name.
  func mediaFiles(of posts: [Post]) -> [String: MediaFile] {
    let names = Set(posts.filter(\.status.isOpen).flatMap { $0.media.map(\.file) })
    return names.reduce(into: [:]) { $0[$1] = mediaFolder.facts(of: $1) }
  }
}
