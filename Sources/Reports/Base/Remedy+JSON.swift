package import Planning

/// In JSON a remedy has its `kind`, the sort of thing that it is for and the post, where there are such, and the `command`
/// that a front end gives it, null where there is nothing to run:
/// `{"command":"takt post edit 12 --owner NAME","kind":"addOwner","of":"post","post":12}`.
extension Remedy: Encodable {
  private enum Key: CodingKey {
    case kind, of, post, command
  }

  package func encode(to encoder: any Encoder) throws {
    let command = CodingUserInfoKey.remedyCommand.flatMap { encoder.userInfo[$0] }
    guard let command = command as? RemedyCommand else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "nobody words remedies"))
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(thing?.rawValue, forKey: .of)
    try container.encodeIfPresent(post, forKey: .post)
    try container.encode(command(self), forKey: .command)
  }
}

/// Tells what to do about a remedy: for a script, what to run.
package typealias RemedyCommand = @Sendable (Remedy) -> String?

extension CodingUserInfoKey {
  /// The key under which an encoder carries a `RemedyCommand`: reports hold values, and a front end has the words.
  package static let remedyCommand = CodingUserInfoKey(rawValue: "remedyCommand")
}
