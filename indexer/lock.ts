import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** A lock that was taken, or the id of the process that has it. */
export type Lock = { kind: 'taken'; release: () => void } | { kind: 'held'; by: number }

/** When a process began, in ticks since the machine did: an id is given again, the two together are not. Empty where unknown. */
function beginningOf(pid: number): string {
  try {
    // The second field is the name in brackets, which may have spaces; the beginning is the 20th after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Takes the lock at a path. It says which process has it from the moment it is there, so one whose process is gone, also
 * killed, is taken over.
 */
export function takeLock(path: string): Lock {
  const own = `${process.pid} ${beginningOf(process.pid)}`
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, own)
  try {
    for (;;) {
      try {
        linkSync(draft, path)
        return { kind: 'taken', release: () => rmSync(path, { force: true }) }
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      const owner = ownerOf(path)
      if (owner === null) continue
      const [pid, beginning] = owner.split(' ')
      const isSame = !beginning || beginning === beginningOf(Number(pid))
      if (Number(pid) && isAlive(Number(pid)) && isSame) return { kind: 'held', by: Number(pid) }
      moveAside(path, owner)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

const ownerOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes the lock of a process that is gone; one that another process has taken meanwhile is put back. */
function moveAside(path: string, owner: string): void {
  const aside = `${path}.${process.pid}.draft.old`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (ownerOf(aside) !== owner) linkSync(aside, path)
  rmSync(aside, { force: true })
}
