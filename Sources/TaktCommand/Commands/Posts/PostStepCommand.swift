import Actions
import ArgumentParser
import Planning
import Rendering

/// A command that takes posts one step further in their life, all of them or none.
protocol PostStepCommand: ParsableCommand {
  var global: GlobalOptions { get }
  var selection: PostSelection { get }
  var reach: ReachOptions { get }
  var confirmation: Confirmation { get }

  static var step: PostStep { get }
  /// What is asked before so many posts take it.
  static func question(_ posts: Int) -> (de: String, en: String)
}

extension PostStepCommand {
  func run() throws {
    let plan = try global.openPlan()
    let typed = reach.typed(selection.posts)
    let question = PostQuestion(
      global: global, confirmation: confirmation, question: Self.question)
    let report = try question.answer(
      typed, shown: { try plan.shownPosts($0, being: Self.step.from) },
      do: { try plan.take(Self.step, $0) })
    if let report { try global.show(report) { $0.steps($1) } }
  }
}

/// `takt post skip ID…|FILTER…`.
struct PostSkip: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skip",
      abstract: .words(
        de: "Auslassen; der Beitrag bleibt im Plan.", en: "Skip; the post stays in the plan."),
      discussion: .examples(
        """
        takt post skip 12
        takt post skip week:next network:x
        """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  static var step: PostStep { .skip }

  static func question(_ posts: Int) -> (de: String, en: String) {
    ("\(posts) Beiträge auslassen?", "Skip \(posts) posts?")
  }
}

/// `takt post submit ID…|FILTER…`.
struct PostSubmit: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: .words(de: "Zur Prüfung vorlegen.", en: "Hand in for review."),
      discussion: .examples(
        """
        takt post submit 12 14
        takt post submit week:next status:draft
        """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  static var step: PostStep { .submit }

  static func question(_ posts: Int) -> (de: String, en: String) {
    ("\(posts) Beiträge vorlegen?", "Hand in \(posts) posts?")
  }
}

/// `takt post approve ID…|FILTER…`.
struct PostApprove: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: .words(de: "Freigeben.", en: "Approve."),
      discussion: .examples(
        """
        takt post approve 12
        takt post approve 12,14-16
        takt post approve week:next status:inReview
        """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  static var step: PostStep { .approve }

  static func question(_ posts: Int) -> (de: String, en: String) {
    ("\(posts) Beiträge freigeben?", "Approve \(posts) posts?")
  }
}

/// `takt post reject ID…|FILTER…`.
struct PostReject: PostStepCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: .words(de: "Zurückgeben: wieder ein Entwurf.", en: "Hand back: a draft again."),
      discussion: .examples(
        """
        takt post reject 12
        takt post reject week:next status:inReview
        """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  static var step: PostStep { .reject }

  static func question(_ posts: Int) -> (de: String, en: String) {
    ("\(posts) Beiträge zurückgeben?", "Hand back \(posts) posts?")
  }
}
