/// The page of one post, which its network finds by its own id of it.
struct PostPage: Sendable {
  /// The id follows.
  let address: String
  /// How the ids begin that lead there.
  var idBeginning = ""
  /// What stands right before an id's digits in the addresses that people copy.
  var idMarks: [String] = []
  /// Some exports write the id of the page and `_` before the post's, and others do not.
  var idFollowsPageID = false
  /// The part of an address behind the question mark may be all that names a post.
  var isNamedByQuery = false

  /// nil for an id that is none: only letters, digits and what joins them stand in one.
  func address(ofPost id: String) -> String? {
    guard id.hasPrefix(idBeginning), !id.isEmpty,
      id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ":_-".contains($0)) })
    else { return nil }
    return address + id
  }
}
