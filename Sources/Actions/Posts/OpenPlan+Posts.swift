import Exchange
package import Planning
package import Reports
import Storage

extension OpenPlan {
  /// Posts, all of them where nothing was typed.
  package func posts(_ typed: [String]) throws -> Listed<PostReport> {
    try read { snapshot in
      Listed(
        try reports(snapshot.measured(postsIfAny(typed, in: snapshot)), in: snapshot),
        sought: try sought(typed, among: Post.self, in: snapshot))
    }
  }

  /// A post in full, with those that were made together with it or from the same idea.
  package func post(_ id: PostID) throws -> (post: PostReport, tied: [PostReport]) {
    try read { snapshot in
      let post = try snapshot.post(id)
      let shown = try reports(snapshot.measured([post]), in: snapshot)[0]
      return (shown, try reports(snapshot.measured(tied(to: [post], in: snapshot)), in: snapshot))
    }
  }
}
