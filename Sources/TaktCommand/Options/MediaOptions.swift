import Exchange
import ArgumentParser
import Planning

/// The files that go with a post.
struct MediaOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "Bild, Film oder Dokument; auch mehrere; none für keins.",
      en: "Picture, film or document; several too; none for none.", valueName: "file"))
  var media: [String] = []
  @Option(
    help: .words(
      de: "Was zu sehen ist, für alle, die es nicht sehen; eins je Datei, in ihrer Reihenfolge.",
      en: "What there is to see, for those who cannot; one a file, in their order.",
      valueName: "text"))
  var alt: [String] = []

  var isEmpty: Bool { media.isEmpty && alt.isEmpty }

  /// What a post with these files is made of; nil where their endings do not tell.
  var impliedFormat: PostFormat? { MediaKind(ofFile: media.first ?? "")?.format }

  /// - Throws: `InputFileError` for a file that is not there, `MediumError.moreAlternatives`.
  func media(in plan: StepwisePlan) throws -> [Medium] {
    guard alt.count <= media.count else {
      throw MediumError.moreAlternatives(alt.count, media: media.count)
    }
    guard media != ["none"] else { return [] }
    let folder = try plan.mediaFolder
    return try media.enumerated().map { place, path in
      try folder.check(path)
      return Medium(
        file: folder.stored(path),
        alternativeText: place < alt.count ? alt[place].nilForNone : nil)
    }
  }

  /// As `media`; without new files those of a post get new words.
  func media(replacing old: [Medium], in plan: StepwisePlan) throws -> [Medium] {
    guard media.isEmpty else { return try media(in: plan) }
    guard alt.count <= old.count else {
      throw MediumError.moreAlternatives(alt.count, media: old.count)
    }
    return old.enumerated().map { place, medium in
      Medium(
        file: medium.file,
        alternativeText: place < alt.count ? alt[place].nilForNone : medium.alternativeText)
    }
  }
}
