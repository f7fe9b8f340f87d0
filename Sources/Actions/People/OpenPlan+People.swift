package import Planning
package import Reports
import Storage

extension OpenPlan {
  package func persons() throws -> [PersonReport] {
    try read { try $0.all(Person.self).map(PersonReport.init) }
  }

  package func addPerson(
    _ name: String, minutesPerWeek: Effort?
  ) throws -> ChangeReport<PersonReport> {
    try change { change in
      let name = try Name(name)
      let person = try change.add { id in
        Person(id: id, name: name, minutesPerWeek: minutesPerWeek)
      }
      return changed([PersonReport(person)])
    }
  }

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

  package func deletePerson(_ person: String) throws -> ChangeReport<PersonReport> {
    try change { change in
      let person = try change.snapshot.person(named: person)
      try change.delete(person)
      return changed([PersonReport(person)])
    }
  }
}
