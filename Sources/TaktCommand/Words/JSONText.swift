import Foundation
import Rendering
import Reports

extension Encodable {
  /// The value as one line of JSON with its keys in order, so that two runs compare equal.
  var jsonText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      if let key = CodingUserInfoKey.noticeWords {
        let writer = TextWriter(language: Speech.current.language, isColoured: false, width: 80)
        let words: NoticeWords = { writer.notice($0) }
        encoder.userInfo[key] = words
      }
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
