/// What a rule of the plan says no to, or what was typed and cannot be meant. A stored value that is refused
/// so is damage; what somebody types at a question is asked for again.
package protocol Refusal: Error {}
