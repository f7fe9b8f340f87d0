import Planning
import Rendering
import Reports

/// Speaks for the command line where no report is written: of notices and errors.
struct CommandSpeaker: Speaker {
  let language: Language
  let remedyWords: RemedyWords = Remedy.words
}

extension Speech {
  var speaker: CommandSpeaker { CommandSpeaker(language: language) }
}

extension Notice {
  /// Says on stderr what there is to know beside a report.
  static func say(_ notices: [Notice]) {
    for notice in notices { Terminal.standardError.write(words(notice).harmlessLines) }
  }

  /// A notice as a sentence, for stderr and for JSON.
  static var words: NoticeWords {
    let speaker = Speech.current.speaker
    return { speaker.notice($0) }
  }
}
