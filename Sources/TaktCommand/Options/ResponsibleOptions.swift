import ArgumentParser

/// Who is responsible for a thing, and who stands in.
struct ResponsibleOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "Wer zuständig ist; none für niemanden.", en: "Who is responsible; none for nobody."))
  var owner: String?
  @Option(
    help: .words(de: "Wer vertritt; none für niemanden.", en: "Who stands in; none for nobody."))
  var deputy: String?
}
