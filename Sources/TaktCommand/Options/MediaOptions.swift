import Actions
import ArgumentParser

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

  /// The request as the plan is asked.
  var request: MediaRequest { MediaRequest(files: media, alternatives: alt) }
}
