package import Evaluation

/// How far the plan was kept.
package struct PlanKeepingReport: Encodable, Equatable, Sendable {
  /// Planned posts whose time has come; of these out; of these on the planned day or before.
  package let due: Int
  package let published: Int
  package let onTime: Int
  /// Weeks that have begun, and whole weeks without any post.
  package let weeks: Int
  package let emptyWeeks: Int

  package init(_ plan: PlanKeeping) {
    due = plan.due
    published = plan.published
    onTime = plan.onTime
    weeks = plan.weeks
    emptyWeeks = plan.emptyWeeks
  }
}
