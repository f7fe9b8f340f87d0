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
