import ArgumentParser
import Planning

/// Posts as they are meant: by their numbers, or by a filter.
struct PostSelection: ParsableArguments {
  @Argument(
    help: .words(
      de: "Nummern, oder Filter wie campaign:Messe network:xing week:2026-W10 ^status:draft.",
      en: "Numbers, or filters such as campaign:Fair network:xing week:2026-W10 ^status:draft.",
      valueName: "id|filter"))
  var posts: [String] = []
}

/// `12` or `#12`.
extension ID: ExpressibleByArgument {}
