const SENTENCES: Record<string, (path: string) => string> = {
  ENOSPC: (path) =>
    `The disk is full: ${path} cannot be written; make room and try again. Nothing that was there is changed.`,
  EDQUOT: (path) => `Your share of the disk is full: ${path} cannot be written; make room and try again.`,
  EROFS: (path) => `${path} cannot be written: its disk is read-only; name another folder, LIBRARY_DIR=….`,
  EACCES: (path) =>
    `${path} cannot be read or written by this user: change its rights, or name another folder, LIBRARY_DIR=….`,
  EPERM: (path) => `${path} may not be changed by this user: change its rights, or name another folder, LIBRARY_DIR=….`,
  EMFILE: (path) => `Too many files are open to open ${path}: raise the limit (ulimit -n) and try again.`,
  ENOTDIR: (path) => `${path} is no folder: name one, LIBRARY_DIR=….`,
}

/** What is wrong with a disk or a folder, in a sentence for the user; null where an error is about something else. */
export function storageFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const path = 'dest' in error && error.dest ? error.dest : 'path' in error && error.path ? error.path : 'a file'
  return SENTENCES[String(error.code)]?.(String(path)) ?? null
}
