import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A new folder for one run; under the project, so that the packages can be linked into a copy of it. */
export const newPlace = (): string => mkdtempSync(join(root, '.bench-'))

/** A copy of the project that has an empty page and an empty route more, to measure against. The dot lets its address pass. */
export function copyProject(place: string): string {
  const copy = join(place, 'project')
  const left = [
    'node_modules',
    '.next',
    '.git',
    'test',
    ...readdirSync(root).filter((name) => name.startsWith('.bench-')),
  ]
  for (const name of readdirSync(root).filter((entry) => !left.includes(entry)))
    cpSync(join(root, name), join(copy, name), { recursive: true })
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(copy, 'node_modules')])
  mkdirSync(join(copy, 'app', 'empty.page'), { recursive: true })
  mkdirSync(join(copy, 'app', 'api', 'empty'), { recursive: true })
  writeFileSync(
    join(copy, 'app', 'empty.page', 'page.tsx'),
    "export const dynamic = 'force-dynamic'\nexport default function Empty() {\n  return null\n}\n",
  )
  writeFileSync(
    join(copy, 'app', 'api', 'empty', 'route.ts'),
    "export const dynamic = 'force-dynamic'\nexport const GET = () => new Response('')\n",
  )
  return copy
}

/** The copy, built as a start builds it: the framework's pages, and what is made of them beside it. */
export function buildCopy(place: string): string {
  const copy = copyProject(place)
  const steps = [
    [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    ['--import', 'tsx/esm', join('cli', 'assets', 'keep-assets.ts')],
  ]
  for (const step of steps)
    execFileSync(process.execPath, step, {
      cwd: copy,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  return copy
}
