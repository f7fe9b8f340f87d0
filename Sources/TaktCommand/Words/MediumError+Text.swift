import Planning

extension MediumError: WordedError {
  var text: ErrorText {
    switch self {
    case .moreAlternatives(let count, let media):
      ErrorText(
        "media.alternatives", .usage,
        de:
          "--alt steht öfter da (\(count)) als es Dateien gibt (\(media)): eine Beschreibung je Datei.",
        en:
          "There are more --alt (\(count)) than files (\(media)): give one description for each file."
      )
    }
  }
}
