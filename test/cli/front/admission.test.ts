import { expect, test } from 'vitest'
import { openAdmission } from '../../../cli/front/admission'

/** Work that ends when it is told to. */
function work() {
  let end = () => {}
  const done = new Promise<string>((resolve) => {
    end = () => resolve('answer')
  })
  return { done, end: () => end() }
}

test('so many run at once; the next has its turn when one ends', async () => {
  const admission = openAdmission({ atOnce: 1 })
  const [first, second] = [work(), work()]
  const one = admission.admit(() => first.done)
  const two = admission.admit(() => second.done)
  await Promise.resolve()
  expect(admission.waiting()).toBe(1)
  first.end()
  expect(await one).toBe('answer')
  second.end()
  expect(await two).toBe('answer')
})

test('what has waited as long as may be is refused, and its work is never begun', async () => {
  const admission = openAdmission({ atOnce: 1, pause: 20 })
  const first = work()
  const one = admission.admit(() => first.done)
  let begun = false
  const late = await admission.admit(async () => {
    begun = true
  })
  expect(late).toBeNull()
  expect(begun).toBe(false)
  first.end()
  expect(await one).toBe('answer')
})

test('in a short line one waits through a pause, in a long one no longer than a moment', async () => {
  const admission = openAdmission({ atOnce: 1, longest: 20, pause: 10_000, short: 1 })
  const pausing = work()
  void admission.admit(() => pausing.done)
  const first = admission.admit(async () => 'answer')
  const second = admission.admit(async () => 'answer')
  expect(await second).toBeNull()
  expect(admission.waiting()).toBe(1)
  pausing.end()
  expect(await first).toBe('answer')
})

test('what would wait too long is refused at once', async () => {
  const admission = openAdmission({ atOnce: 1, longest: 50, short: 2 })
  const first = work()
  void admission.admit(() => first.done)
  const answers = Array.from({ length: 200 }, () => admission.admit(async () => 'answer'))
  // At the pace that is assumed, 10 ms an answer, some six fit into 50 ms.
  expect(admission.waiting()).toBeLessThan(10)
  first.end()
  const given = await Promise.all(answers)
  expect(given.filter((answer) => answer === null).length).toBeGreaterThan(190)
  expect(given).toContain('answer')
})

test('a fault of the work is the caller’s, and gives its place free', async () => {
  const admission = openAdmission({ atOnce: 1 })
  await expect(admission.admit(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await admission.admit(async () => 'answer')).toBe('answer')
})
