// First import of a child process: the process ends when its parent does, however that ends, since the channel between
// them closes with either. A log that nobody reads any more (EPIPE) is no fault of the process that writes it.
if (process.send) {
  process.on('disconnect', () => process.exit(0))
  if (!process.connected) process.exit(0)
}
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})
