import Exchange
package import Reports

extension OpenPlan {
  /// What a page shows of the files of its posts.
  /// - Parameter posts: in the order of the page.
  package func pictures(of posts: [PostReport]) -> PostPictures {
    let folder = mediaFolder
    return PostPictures(of: posts) { folder.content(of: $0, upTo: $1) }
  }
}
