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
    let plan = try global.openStepwise()
    let post = try plan.repository.post(id)
    let report = try plan.reports(plan.measured([post]))[0]
    let tied = try plan.reports(plan.measured(plan.tied(to: post)))
    try global.show(report) { $0.post($1, tied: tied) }
  }
}

extension StepwisePlan {
  /// The posts made together with one, and those of the same idea.
  fileprivate func tied(to post: Post) throws -> [Post] {
    var (together, ofIdea) = (PostFilter(), PostFilter())
    together.groups.wanted = post.group.map { [$0] } ?? []
    ofIdea.ideas.wanted = post.idea.map { [$0] } ?? []
    let filters = [together, ofIdea].filter { !$0.groups.isEmpty || !$0.ideas.isEmpty }
    return try filters.flatMap { try repository.posts($0) }.filter { $0.id != post.id }.distinct
  }
}
