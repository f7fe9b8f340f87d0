/// Why `import --strict` takes nothing; `count` is how many rows of the file stand in the way.
package enum ImportRefusal: Error, Equatable {
  case skipped(String, line: Int, reason: Wording, count: Int)
  case unmatched(String, line: Int, count: Int)
}
