/**
 * What a command prints may be read by a program that ends first (`npm run index | head -1`): the rest goes nowhere then,
 * and the command does its work.
 */
export function outliveReaders(): void {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault
    })
}
