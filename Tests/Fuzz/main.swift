// takt-fuzz SAMPLES [MUTATIONS] [SEED]
//
// Damages every sample of a folder again and again and lets the importer read it: each kind of file
// gets so many mutations. Whatever the bytes are, reading must end soon, in rows or in an error. A
// trap ends the program; the file `.build/fuzz-last` then holds the bytes that did it.
import Foundation
import TestSupport

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(filePath: arguments.first ?? "Tests/ExchangeTests/Samples")
let mutations = arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 20_260_303

let samples = try Sample.all(in: folder)
guard !samples.isEmpty else {
  print("No samples in \(folder.path())")
  exit(1)
}
for (kind, samples) in samples.sorted(by: { $0.key < $1.key }) {
  let fuzzing = Fuzzing(kind: kind, samples: samples, seed: seed)
  print(try fuzzing.run(mutations))
}
