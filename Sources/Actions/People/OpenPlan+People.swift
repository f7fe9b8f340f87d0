package import Planning
package import Reports
import Storage

extension OpenPlan {
  package func persons() throws -> [PersonReport] {
    try read { try $0.all(Person.self).map(PersonReport.init) }
  }

  /// Adds somebody; says so where from now on nobody can tell who is at work.
  package func addPerson(
    _ name: String, minutesPerWeek: Effort?
  ) throws -> Noted<ChangeReport<PersonReport>> {
    try noting { notices in
      try change { change in
        let name = try Name(name)
        let person = try change.add { id in
          Person(id: id, name: name, minutesPerWeek: minutesPerWeek)
        }
        let names = try change.snapshot.all(Person.self).map(\.name.text)
        if try personName == nil && rememberedPerson == nil && names.count > 1 {
          notices.append(.severalPeople(names))
        }
        return changed([PersonReport(person)])
      }
    }
  }

  /// Somebody of the plan, and what tells the plan from others: what a front end remembers of who works
  /// at this computer.
  /// - Throws: `NameError`, `PlanFileError.damaged`.
  package func colleague(named name: String) throws -> (plan: PlanID, person: Person) {
    try read { try ($0.planID(), $0.person(named: name)) }
  }

  /// What tells this plan from others.
  /// - Throws: `PlanFileError.damaged`.
  package func identity() throws -> PlanID { try read { try $0.planID() } }

  /// - Parameter minutesPerWeek: nil stays, nil inside is unknown.
  package func editPerson(
    _ person: String, name: String?, minutesPerWeek: Effort??
  ) throws -> ChangeReport<PersonReport> {
    try change { change in
      guard name != nil || minutesPerWeek != nil else { throw ChangeError.nothing }
      var person = try change.snapshot.person(named: person)
      if let name { person.name = try Name(name) }
      if let minutesPerWeek { person.minutesPerWeek = minutesPerWeek }
      try change.update(person)
      return changed([PersonReport(person)])
    }
  }
}

extension Deleting where Report == PersonReport {
  package static func person(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.person, named: name)
    } telling: { (person: Person, _, _) in
      PersonReport(person)
    }
  }
}
