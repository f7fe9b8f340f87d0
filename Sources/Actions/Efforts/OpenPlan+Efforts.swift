package import Planning
package import Reports
import Storage

/// Work or money to be booked, as a person typed it.
package struct EffortRequest {
  /// A post's number or a campaign's name.
  package var thing: String?
  /// A channel instead.
  package var channel: String?
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
      let (subject, name) = try subject(of: request, in: change.snapshot)
      let entry = try EffortEntry(
        on: subject, day: pastDay(request.day), minutes: request.minutes, money: request.money,
        activity: request.activity)
      let id = try change.add(entry)
      return changed([EffortReport(BookedEffort(id: id, entry: entry, subject: name))])
    }
  }

  private func subject(
    of request: EffortRequest, in snapshot: PlanSnapshot
  ) throws -> (EffortEntry.Subject, name: String) {
    switch (request.thing, request.channel) {
    case (let text?, nil):
      if let id = PostID(argument: text) {
        return (.post(try snapshot.post(id).id), "#\(id)")
      }
      let campaign = try snapshot.campaign(named: text)
      return (.campaign(campaign.id), campaign.name.text)
    case (nil, let name?):
      let channel = try snapshot.channel(named: name)
      return (.channel(channel.id), channel.name.text)
    default: throw SubjectError.missing
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
