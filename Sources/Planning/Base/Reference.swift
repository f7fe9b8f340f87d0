/// A thing of the plan as others point to it: its number, and the name that people know it by.
package struct Reference<Kind>: Hashable, Sendable {
  package let id: ID<Kind>
  package let name: String

  package init(id: ID<Kind>, name: String) {
    self.id = id
    self.name = name
  }
}
