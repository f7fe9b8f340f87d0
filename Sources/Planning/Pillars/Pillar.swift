/// What the firm speaks of, again and again: one of the few topics among which its posts fall.
package struct Pillar: Named, Hashable {
  package let id: PillarID
  package var name: Name

  package init(id: PillarID, name: Name) {
    self.id = id
    self.name = name
  }
}

package typealias PillarID = ID<Pillar>
