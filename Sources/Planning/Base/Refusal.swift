/// What a rule of the plan says no to, or what was typed and cannot be meant. A stored value that is refused
/// so is damage; what somebody types at a question is asked for again.
package protocol Refusal: Error {}

extension AmountError: Refusal {}
extension ChangeError: Refusal {}
extension ExperimentError: Refusal {}
extension LinkError: Refusal {}
extension MediumError: Refusal {}
extension MomentError: Refusal {}
extension PersonError: Refusal {}
extension PlanningError: Refusal {}
extension PostFilterError: Refusal {}
extension ReadingError: Refusal {}
extension SchedulingError: Refusal {}
extension SeriesError: Refusal {}
extension SettingError: Refusal {}
extension SnippetError: Refusal {}
extension SubjectError: Refusal {}
