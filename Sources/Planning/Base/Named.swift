/// A thing of the plan that people know by its name.
package protocol Named: Identifiable, Sendable where ID == Planning.ID<Self> {
  var name: Name { get }
}

extension Named {
  package var reference: Reference<Self> { Reference(id: id, name: name.text) }
}
