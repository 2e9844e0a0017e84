import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../cli/processes/ports'
import { editionsOf, openLibrary } from '../../lib/library/library'
import { ask } from '../bench/load'
import { spawnExplorer } from '../bench/running'
import { type Campaign, type CampaignCase, expectThat, NotRun, ROOT } from './case'
import { until } from './processes-of'

const SMALL = join(ROOT, 'test', 'fixtures', 'small-plan.txt')
const agent = new Agent()

const indexArguments = (date: string) => ['indexer/run.mjs', SMALL, '--plan', 'small', '--edition', `date=${date}`]

/** `npm run index` of the small plan into a library. */
const index = (library: string, date: string) =>
  spawnSync(process.execPath, indexArguments(date), {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LIBRARY_DIR: library },
  })

/** Opens every edition of a library: each is whole. Says how many there are. */
async function openAll(directory: string): Promise<number> {
  const library = openLibrary(directory)
  const editions = editionsOf(library)
  for (const info of editions) await library.open(info)
  return editions.length
}

const draftsIn = (directory: string) =>
  readdirSync(directory, { recursive: true }).filter((name) => String(name).includes('.draft'))

/** A folder on a disk of its own of so many KB; unmounted after the case. */
function tinyDisk({ place, after }: Campaign, size: string): string {
  const disk = join(place, 'disk')
  mkdirSync(disk)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  if (status !== 0) throw new NotRun('only root may mount a small disk')
  after(() => void spawnSync('umount', ['-l', disk]))
  return disk
}

const oneSentence = (printed: string): string => {
  const lines = printed.trim().split('\n')
  expectThat(lines.length === 1 && lines[0]!.length > 20, `it printed ${lines.length} lines: ${printed.slice(0, 300)}`)
  return lines[0]!
}

/** Starts an explorer on a library, has something done to its files, and says what a page and a search answer then. */
async function spoiled({ place, run }: Campaign, spoil: (library: string) => void): Promise<string> {
  const library = join(place, 'library')
  const running = await run({ library })
  const urls = ['/', '/wtsa-16/action-items/92-03', '/search?q=roaming', '/api/entries/92-03'].map(
    (path) => running.base + path,
  )
  spoil(library)
  await pause(1_500)
  const statuses: (number | string)[] = []
  for (const url of [...urls, ...urls.map((one) => `${one}${one.includes('?') ? '&' : '?'}again=1`)])
    statuses.push(await ask(agent, url))
  expectThat(
    statuses.every((status) => status === 200 || status === 400),
    `what was in service answered ${statuses.join(', ')}`,
  )
  return 'what was in service goes on'
}

/** Does something to every file of a library that has a name. */
const each = (name: string, spoil: (path: string) => void) => (library: string) => {
  for (const path of files(library, name)) spoil(path)
}

const files = (library: string, name: string) =>
  readdirSync(library, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(name))
    .map((path) => join(library, path))

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: 'kill -9 of the indexer, at 24 moments',
    short: false,
    run: async ({ place }) => {
      const library = join(place, 'library')
      expectThat(index(library, '2018-01-01').status === 0, 'a first edition is added')
      const began = performance.now()
      index(library, '2018-01-02')
      const whole = performance.now() - began
      for (let n = 0; n < 24; n++) {
        const child = spawn(process.execPath, indexArguments(`2018-02-${String((n % 20) + 1).padStart(2, '0')}`), {
          cwd: ROOT,
          stdio: 'ignore',
          env: { ...process.env, LIBRARY_DIR: library },
        })
        const gone = new Promise((resolve) => child.once('exit', resolve))
        // The later half is where it writes.
        await pause(whole * (0.4 + (0.6 * n) / 24))
        child.kill('SIGKILL')
        await gone
        await openAll(library)
      }
      expectThat(index(library, '2018-03-01').status === 0, 'an edition can be added after it')
      expectThat(draftsIn(library).length === 0, `drafts are left: ${draftsIn(library).join(', ')}`)
      return `the library was whole each time, ${await openAll(library)} editions, no draft left`
    },
  },
  {
    name: 'two indexers at once',
    short: true,
    run: async ({ place }) => {
      const library = join(place, 'library')
      const codes = await Promise.all(
        ['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01'].map((date) => {
          const child = spawn(process.execPath, indexArguments(date), {
            cwd: ROOT,
            stdio: 'ignore',
            env: { ...process.env, LIBRARY_DIR: library },
          })
          return new Promise<number | null>((resolve) => child.once('exit', resolve))
        }),
      )
      const added = codes.filter((code) => code === 0).length
      expectThat(
        codes.every((code) => code === 0 || code === 1),
        `they ended with ${codes.join(', ')}`,
      )
      expectThat((await openAll(library)) === added, 'as many editions are there as were said to be added')
      return `${added} of 4 added, the others were told to wait`
    },
  },
  {
    name: 'a full disk',
    short: true,
    run: async (campaign) => {
      const library = join(tinyDisk(campaign, '120k'), 'library')
      expectThat(index(library, '2018-01-01').status === 0, 'a first edition fits')
      let said = ''
      for (let month = 2; month <= 12 && said === ''; month++) {
        const { status, stderr } = index(library, `2018-${String(month).padStart(2, '0')}-01`)
        if (status !== 0) said = stderr
      }
      expectThat(/disk is full/.test(oneSentence(said)), `it printed ${said.slice(0, 300)}`)
      const editions = await openAll(library)
      expectThat(draftsIn(library).length === 0, 'no draft is left')
      return `one sentence; ${editions} editions whole, no draft left`
    },
  },
  {
    name: 'a read-only disk',
    short: true,
    run: async (campaign) => {
      const disk = tinyDisk(campaign, '1m')
      const library = join(disk, 'library')
      index(library, '2018-01-01')
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const { status, stderr } = index(library, '2018-02-01')
      expectThat(status === 1 && /read-only/.test(oneSentence(stderr)), `it printed ${stderr.slice(0, 300)}`)
      return `one sentence; ${await openAll(library)} edition whole`
    },
  },
  {
    name: 'a read-only library is served',
    short: false,
    run: async (campaign) => {
      const disk = tinyDisk(campaign, '60m')
      const library = join(disk, 'library')
      await (await campaign.run({ library })).end()
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const running = await campaign.run({ library })
      expectThat((await ask(agent, running.base)) === 200, 'the home page answers')
      return 'served'
    },
  },
  ...(
    [
      ['the manifest is garbled', each('manifest.json', (path) => writeFileSync(path, '{"format":'))],
      ['the manifest is removed', each('manifest.json', (path) => rmSync(path))],
      ['the corpus file is cut', each('corpus.json', (path) => truncateSync(path, 1_000))],
      ['the source text is another', each('source.txt', (path) => writeFileSync(path, 'another text'))],
      ['the whole library is removed', (library: string) => rmSync(library, { recursive: true })],
      [
        'an edition is listed that is cut',
        (library: string) => {
          const path = join(library, 'manifest.json')
          const before = readFileSync(path, 'utf8')
          const manifest = JSON.parse(before)
          const [plan] = manifest.plans
          const [edition] = plan.editions
          cpSync(join(library, edition.folder), join(library, `${edition.folder}-cut`), { recursive: true })
          truncateSync(join(library, `${edition.folder}-cut`, 'corpus.json'), 500)
          plan.editions.unshift({ ...edition, date: '2099-01-01', folder: `${edition.folder}-cut` })
          writeFileSync(path, JSON.stringify(manifest))
        },
      ],
    ] as const
  ).map(([name, spoil]) => ({
    name: `while it runs ${name}`,
    short: name === 'an edition is listed that is cut',
    run: (campaign: Campaign) => spoiled(campaign, spoil),
  })),
  {
    name: 'a start on a corpus beside another source text',
    short: false,
    run: async ({ place, run }) => {
      const library = join(place, 'library')
      await (await run({ library })).end()
      for (const path of files(library, 'source.txt')) writeFileSync(path, 'another text')
      const running = spawnExplorer({ root: ROOT, port: await freePort(), library })
      try {
        await until(
          () => running.printed().includes('the explorer is at') || running.process.exitCode !== null,
          60_000,
          'it starts',
        )
        const status =
          running.process.exitCode === null ? await ask(agent, `${running.base}/`) : `exit ${running.process.exitCode}`
        expectThat(status !== 200, 'wrong passages are shown')
        expectThat(
          /was changed since it was indexed/.test(running.printed()),
          `the log says why: ${running.printed().slice(-300)}`,
        )
        return `refused (${status}), and the log says which file`
      } finally {
        await running.end()
      }
    },
  },
  {
    name: 'adding an edition again mends its files',
    short: true,
    run: async ({ place }) => {
      const library = join(place, 'library')
      index(library, '2018-01-01')
      for (const path of files(library, 'corpus.json')) truncateSync(path, 100)
      expectThat(index(library, '2018-01-01').status === 0, 'it is added again')
      return `${await openAll(library)} edition whole`
    },
  },
  {
    name: 'npm run index | head -1',
    short: true,
    run: async ({ place }) => {
      const library = join(place, 'library')
      const command = `"${process.execPath}" ${indexArguments('2018-01-01').join(' ')} | head -1`
      const { stderr } = spawnSync('/bin/sh', ['-c', command], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, LIBRARY_DIR: library },
      })
      expectThat(stderr === '', `it printed ${stderr.slice(0, 300)}`)
      expectThat(existsSync(join(library, 'manifest.json')), 'the edition is added')
      return 'no stack trace, the edition is added'
    },
  },
]

export const libraryCases: CampaignCase[] = cases.map((one) => ({ group: 'library', ...one }))
