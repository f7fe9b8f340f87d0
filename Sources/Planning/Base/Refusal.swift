/// What a rule of the plan says no to. A stored value that is refused so is damage; what somebody
/// types at a question is asked for again.
package protocol Refusal: Error {}

extension AmountError: Refusal {}
extension ExperimentError: Refusal {}
extension PlanningError: Refusal {}
extension ReadingError: Refusal {}
extension SchedulingError: Refusal {}
extension SeriesError: Refusal {}
extension SettingError: Refusal {}
