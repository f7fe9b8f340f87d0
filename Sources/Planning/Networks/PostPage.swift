/// The page of one post, which its network finds by its own id of it.
struct PostPage: Sendable {
  /// The id follows.
  let address: String
  /// How the ids begin that lead there.
  var idBeginning = ""

  /// nil for an id that is none: only letters, digits and what joins them stand in one.
  func address(ofPost id: String) -> String? {
    guard id.hasPrefix(idBeginning), !id.isEmpty,
      id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ":_-".contains($0)) })
    else { return nil }
    return address + id
  }
}
