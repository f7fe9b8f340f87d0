import Planning
import Reports

/// Settings, and where their values come from.
extension Speaker {
  func origin(of setting: SettingReport) -> String {
    switch setting.origin {
    case .option, .environment: setting.from ?? ""
    case .computer: say(de: "dieser Computer", en: "this computer")
    case .plan: say(de: "Plan", en: "plan")
    case .default: say(de: "Vorgabe", en: "default")
    }
  }
}
