/// Why an address cannot be one.
package enum LinkError: Error, Equatable {
  case noAddress(String)
}
