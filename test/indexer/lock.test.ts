import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from '../../indexer/lock'

const place = mkdtempSync(join(tmpdir(), 'explorer-lock-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('a lock is had by one, who is named, and can be taken when it is released', () => {
  const path = join(place, 'one')
  const lock = takeLock(path)
  if (lock.kind !== 'taken') throw new Error('A new lock is free.')
  expect(takeLock(path)).toEqual({ kind: 'held', by: process.pid })
  lock.release()
  const again = takeLock(path)
  expect(again.kind).toBe('taken')
  if (again.kind === 'taken') again.release()
  expect(readdirSync(place)).toEqual([])
})

test('the lock of a process that was killed is taken over', async () => {
  const path = join(place, 'killed')
  const child = spawn('sleep', ['600'])
  writeFileSync(path, `${child.pid} `)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const lock = takeLock(path)
  expect(lock.kind).toBe('taken')
  if (lock.kind === 'taken') lock.release()
})

test('the lock of a process whose id another has been given is taken over', () => {
  const path = join(place, 'reused')
  writeFileSync(path, `${process.pid} 1`)
  const lock = takeLock(path)
  expect(lock.kind).toBe('taken')
  if (lock.kind === 'taken') lock.release()
})
