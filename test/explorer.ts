import { type ChildProcess, spawn } from 'node:child_process'

/** Starts the product as a user does, and waits until it says that it serves; rejects where it ends before. */
export async function startExplorer({
  root,
  document,
  port,
  corpus,
}: {
  root: string
  document: string
  port: number
  corpus: string
}): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start/start.ts', document], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LIBRARY_DIR: corpus },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      process.stdout.write(data)
      if (data.toString().includes(`:${port}`)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it served`)))
  })
  return child
}
