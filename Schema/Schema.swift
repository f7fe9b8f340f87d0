/// The plan file's tables, as numbered SQL steps that are frozen once shipped.
package enum Schema {
}
