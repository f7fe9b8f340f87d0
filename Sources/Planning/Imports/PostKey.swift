/// What a network knows a post by.
struct PostKey: Hashable {
  /// Mostly digits, which take less room as a number.
  private enum Word: Hashable {
    case digits(UInt64)
    case text(String)
  }

  private let word: Word

  init(_ text: String) {
    if text.utf8.first != UInt8(ascii: "0"), let number = UInt64(text) {
      word = .digits(number)
    } else {
      word = .text(text)
    }
  }
}

extension KnownPost {
  func networkID(on network: Network) -> String? {
    (externalID ?? url.flatMap(network.postID(inAddress:))).map(network.comparableID)
  }
}

extension ExportedPost {
  var networkID: String? {
    (externalID ?? url.flatMap(network.postID(inAddress:))).map(network.comparableID)
  }
}
