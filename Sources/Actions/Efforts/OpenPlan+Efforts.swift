package import Planning
package import Reports
import Storage

/// Work or money to be booked, as a person typed it.
package struct EffortRequest {
  package var subject = SubjectRequest()
  package var minutes: Effort?
  package var money: Money?
  package var activity: Activity?
  /// nil is today.
  package var day: String?

  package init() {}
}

extension OpenPlan {
  /// What was booked; everything where nothing was typed.
  package func efforts(on request: SubjectRequest) throws -> Listed<EffortReport> {
    try read { snapshot in
      let subject = try snapshot.thing(request)?.subject
      let total = try snapshot.count(BookedEffort.self)
      return Listed(
        try snapshot.bookedEfforts(on: subject).map(EffortReport.init),
        sought: total == 0 ? nil : subject.map { Sought([$0.name], of: total) })
    }
  }

  package func addEffort(_ request: EffortRequest) throws -> ChangeReport<EffortReport> {
    try change { change in
      guard let thing = try change.snapshot.thing(request.subject) else {
        throw SubjectError.missing
      }
      let entry = try EffortEntry(
        on: thing.subject, day: pastDay(request.day), minutes: request.minutes,
        money: request.money, activity: request.activity)
      let booked = try change.add { BookedEffort(id: $0, entry: entry) }
      return changed([EffortReport(booked)])
    }
  }
}

extension Deleting where Report == EffortReport {
  package static func effort(_ id: EffortID) -> Self {
    Self("\(id)") {
      [try $0.bookedEffort(id)]
    } telling: { booked, _, _ in
      EffortReport(booked)
    }
  }
}
