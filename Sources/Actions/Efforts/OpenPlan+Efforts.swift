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
  package func efforts(on request: SubjectRequest) throws -> [EffortReport] {
    try read { snapshot in
      let subject = try snapshot.subject(request)?.ofEffort
      return try snapshot.bookedEfforts(on: subject).map(EffortReport.init)
    }
  }

  package func addEffort(_ request: EffortRequest) throws -> ChangeReport<EffortReport> {
    try change { change in
      guard let thing = try change.snapshot.subject(request.subject) else {
        throw SubjectError.missing
      }
      let entry = try EffortEntry(
        on: thing.ofEffort, day: pastDay(request.day), minutes: request.minutes,
        money: request.money, activity: request.activity)
      let id = try change.add(entry)
      return changed([EffortReport(BookedEffort(id: id, entry: entry, subject: thing.name))])
    }
  }

  package func deleteEffort(_ id: EffortID) throws -> ChangeReport<EffortReport> {
    try change { change in
      let booked = try change.snapshot.bookedEffort(id)
      try change.delete(booked)
      return changed([EffortReport(booked)])
    }
  }
}

extension MeasuredThing {
  /// The subject as effort points to it.
  fileprivate var ofEffort: EffortEntry.Subject {
    switch self {
    case .post(let post): .post(post.id)
    case .channel(let channel): .channel(channel.id)
    case .campaign(let campaign): .campaign(campaign.id)
    }
  }
}
