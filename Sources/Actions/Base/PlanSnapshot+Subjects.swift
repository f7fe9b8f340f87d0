import Planning
import Storage

extension PlanSnapshot {
  /// One of the three, looked up; nil where none was given.
  /// - Throws: `SubjectError.several`, and what the names throw.
  func thing(_ request: SubjectRequest) throws -> MeasuredThing? {
    switch (request.post, request.channel, request.campaign) {
    case (nil, nil, nil): nil
    case (let id?, nil, nil): .post(try post(id))
    case (nil, let name?, nil): .channel(try channel(named: name))
    case (nil, nil, let name?): .campaign(try campaign(named: name))
    default: throw SubjectError.several
    }
  }
}
