import ArgumentParser

/// `takt channel …`.
struct ChannelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "channel",
      abstract: .words(
        de: "Die Konten der Firma in den Netzwerken.",
        en: "The accounts of the firm on the networks."),
      subcommands: [
        ChannelAdd.self, ChannelList.self, ChannelEdit.self, ChannelDelete.self,
      ])
  }
}
