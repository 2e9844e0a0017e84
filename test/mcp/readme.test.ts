import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { TOOLS } from '../../mcp/tools'

it('the README lists every tool, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const [, table = ''] = readme.split('| Tool | What it is for |\n| --- | --- |\n')
  const [rows = ''] = table.split('\n\n')
  expect(rows.split('\n')).toEqual(TOOLS.map(({ name, title }) => `| \`${name}\` | ${title} |`))
})
