import Foundation
import Planning
import Rendering
import Reports

extension Notice {
  /// Says on stderr what there is to know beside a report.
  static func say(_ notices: [Notice]) {
    for notice in notices { Terminal.standardError.write(words(notice).harmlessLines) }
  }

  /// A notice as a sentence, for stderr and for JSON.
  static var words: NoticeWords {
    let writer = TextWriter(
      language: Speech.current.language, isColoured: false, width: 80, remedyWords: Remedy.words)
    return { writer.notice($0) }
  }
}
