/// A report with what is to be said beside it. In JSON the notices stand in the report's object under
/// `notices`, where there are some; a list stays a list.
package struct Noted<Report> {
  package let report: Report
  package let notices: [Notice]

  package init(_ report: Report, _ notices: [Notice] = []) {
    self.report = report
    self.notices = notices
  }
}

/// An error with what was to be said before it came up.
package struct NotedError: Error {
  package let error: any Error
  package let notices: [Notice]

  package init(_ error: any Error, _ notices: [Notice]) {
    self.error = error
    self.notices = notices
  }
}

extension Noted: Encodable where Report: Encodable {
  private enum Key: CodingKey {
    case notices
  }

  package func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    guard !notices.isEmpty, !(report is any Collection) else { return }
    let words = CodingUserInfoKey.noticeWords.flatMap { encoder.userInfo[$0] }
    guard let words = words as? NoticeWords else {
      throw EncodingError.invalidValue(
        notices, .init(codingPath: encoder.codingPath, debugDescription: "nobody words notices"))
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(notices.map(words), forKey: .notices)
  }
}

/// What words a notice.
package typealias NoticeWords = @Sendable (Notice) -> String

extension CodingUserInfoKey {
  /// The key under which an encoder carries `NoticeWords`: reports hold values, and a front end has the words.
  package static let noticeWords = CodingUserInfoKey(rawValue: "noticeWords")
}
