import ArgumentParser

/// `takt post …`.
struct PostCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "post",
      abstract: .words(
        de: "Beiträge: schreiben, ändern, verschieben, freigeben.",
        en: "Posts: write, change, move, approve."),
      subcommands: [
        PostAdd.self, PostList.self, PostShow.self, PostEdit.self, PostMove.self, PostCopy.self,
        PostSkip.self, PostDelete.self, PostSubmit.self, PostApprove.self, PostReject.self,
      ])
  }
}
