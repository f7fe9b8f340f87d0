import ArgumentParser

/// Posts, and where they are to go.
struct PostDestination: ParsableArguments {
  @OptionGroup var selection: PostSelection
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wohin: +1w, 2026-W14, \"di 9:00\", 9:00.",
      en: "Where to: +1w, 2026-W14, \"tue 9:00\", 9:00.", valueName: "time"))
  var to: String
}
