import ArgumentParser

/// Whether the rest of a series is meant, too.
struct FollowingOption: ParsableArguments {
  @Flag(
    help: .words(
      de: "Auch die späteren, noch offenen Beiträge ihrer Serie.",
      en: "The later posts of their series, too, as far as they are open."))
  var following = false
}
