// `npm run licences`: the licences of all that is installed, and which packages have them; fails where one is not permitted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Licences that a package may have. What is copyleft is used as it is, unchanged, and not linked into our code. */
const PERMITTED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  // Fonts, which keep their names and their licence.
  'OFL-1.1',
  // A table of browsers that the build reads.
  'CC-BY-4.0',
  // Tools of the build and of the tests, unchanged.
  'MPL-2.0',
])

/** Packages that are installed for another and not used by this project: the framework's library for pictures. */
const UNUSED = /^@img\/sharp/

type Package = { name: string; version: string; license?: string | { type: string } }

function* packagesIn(folder: string): Iterable<Package> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.name.startsWith('@')) yield* packagesIn(path)
    else {
      const files = readdirSync(path)
      if (files.includes('package.json')) yield JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
      if (files.includes('node_modules')) yield* packagesIn(join(path, 'node_modules'))
    }
  }
}

const licenceOf = ({ license }: Package): string => (typeof license === 'string' ? license : (license?.type ?? 'none'))

/** "(MIT OR GPL-3.0)" is permitted where one side is, "MIT AND OFL-1.1" where both are. */
const isPermitted = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((side) => side.split(' AND ').every((one) => PERMITTED.has(one.trim())))

const byLicence = new Map<string, string[]>()
const refused: string[] = []
for (const one of packagesIn(join(root, 'node_modules'))) {
  const licence = licenceOf(one)
  const label = `${one.name} ${one.version}`
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), label])
  if (!isPermitted(licence) && !UNUSED.test(one.name)) refused.push(`${label} (${licence})`)
}
for (const [licence, packages] of [...byLicence].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${licence} (${packages.length}): ${packages.sort().join(', ')}`)
if (refused.length > 0) {
  console.error(
    `Not permitted: ${refused.join(', ')}. Choose another package, or permit its licence in test/licences.ts, with the reason.`,
  )
  process.exitCode = 1
}
