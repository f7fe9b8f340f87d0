/// What a rule of the plan says no to. A stored value that is refused so is damage.
package protocol Refusal: Error {}

extension PlanningError: Refusal {}
extension SchedulingError: Refusal {}
extension SeriesError: Refusal {}
extension SettingError: Refusal {}
