import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt post show ID`.
struct PostShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(de: "Einen Beitrag ganz zeigen.", en: "Show a post in full."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID

  func run() throws {
    let plan = try global.openPlan()
    let post = try plan.repository.post(id)
    let report = try plan.reports(plan.measured([post]))[0]
    let siblings = try plan.reports(plan.measured(plan.siblings(of: post)))
    try global.show(report) { $0.post($1, siblings: siblings) }
  }
}

extension OpenPlan {
  /// The posts made together with one, and those of the same idea.
  fileprivate func siblings(of post: Post) throws -> [Post] {
    var filters: [PostFilter] = []
    if let group = post.group {
      var filter = PostFilter()
      filter.groups.wanted = [group]
      filters.append(filter)
    }
    if let idea = post.idea {
      var filter = PostFilter()
      filter.ideas.wanted = [idea]
      filters.append(filter)
    }
    return try filters.flatMap { try repository.posts($0) }.filter { $0.id != post.id }.distinct
  }
}
