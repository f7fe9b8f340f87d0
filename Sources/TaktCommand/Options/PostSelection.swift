import ArgumentParser
import Planning

/// Posts that are to be changed: by their numbers, or by a filter.
struct PostSelection: ParsableArguments {
  @Argument(
    help: .words(
      de: """
        Nummern (auch 47,48 und 47-49), oder Filter wie campaign:Messe network:xing week:2026-W10 \
        ^status:draft owner:none.
        """,
      en: """
        Numbers (47,48 and 47-49, too), or filters such as campaign:Fair network:xing week:2026-W10 \
        ^status:draft owner:none.
        """,
      valueName: "id|filter"))
  var posts: [String] = []
}

/// Posts that are only shown: a bare word is found in their texts.
struct ShownSelection: ParsableArguments {
  @Argument(
    help: .words(
      de: """
        Nummern (auch 47,48 und 47-49), Filter wie campaign:Messe week:2026-W10 ^status:draft \
        owner:none, oder Wörter, die im Text stehen.
        """,
      en: """
        Numbers (47,48 and 47-49, too), filters such as campaign:Fair week:2026-W10 ^status:draft \
        owner:none, or words of the text.
        """,
      valueName: "id|filter|word"))
  var posts: [String] = []
}

/// `12` or `#12`.
extension ID: ExpressibleByArgument {}
