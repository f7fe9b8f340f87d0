/// Someone of the firm who plans, writes, approves or owns.
package struct Person: Named, Hashable {
  package let id: PersonID
  package var name: Name
  /// Working time for social media each week; nil while nobody stated it.
  package var minutesPerWeek: Effort?

  package init(id: PersonID, name: Name, minutesPerWeek: Effort?) {
    self.id = id
    self.name = name
    self.minutesPerWeek = minutesPerWeek
  }
}

package typealias PersonID = ID<Person>
