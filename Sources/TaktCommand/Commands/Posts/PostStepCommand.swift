import Actions
import ArgumentParser
import Planning
import Rendering

/// A command that takes posts one step further in their life, all of them or none.
protocol PostStepCommand: ParsableCommand {
  var global: GlobalOptions { get }
  var selection: PostSelection { get }
  var series: FollowingOption { get }

  static var step: PostStep { get }
}

extension PostStepCommand {
  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.take(Self.step, selection.posts, following: series.following)) {
      $0.steps($1)
    }
  }
}

/// `takt post skip ID…|FILTER…`.
struct PostSkip: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skip",
      abstract: .words(
        de: "Auslassen; der Beitrag bleibt im Plan.", en: "Skip; the post stays in the plan."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .skip }
}

/// `takt post submit ID…|FILTER…`.
struct PostSubmit: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: .words(de: "Zur Prüfung vorlegen.", en: "Hand in for review."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .submit }
}

/// `takt post approve ID…|FILTER…`.
struct PostApprove: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: .words(de: "Freigeben.", en: "Approve."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .approve }
}

/// `takt post reject ID…|FILTER…`.
struct PostReject: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: .words(de: "Zurückgeben: wieder ein Entwurf.", en: "Hand back: a draft again."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var series: FollowingOption

  static var step: PostStep { .reject }
}
