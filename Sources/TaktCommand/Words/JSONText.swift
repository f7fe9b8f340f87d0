import Foundation
import Planning
import Reports

extension Encodable {
  /// The value as one line of JSON with its keys in order, so that two runs compare equal.
  var jsonText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      if let key = CodingUserInfoKey.noticeWords { encoder.userInfo[key] = Notice.words }
      if let key = CodingUserInfoKey.remedyCommand { encoder.userInfo[key] = Remedy.jsonCommand }
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
