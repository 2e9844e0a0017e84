import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const SAYS = new Set(['say', 'sayMessage', 'inWords', 'counted'])

/** Sentences that a file says when it is loaded: they would stay in the language of its first reader. */
function saidOnLoading(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  if (!/messages\/message'|views\/names'|\.\/names'/.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) return
    if (ts.isCallExpression(node) && SAYS.has(node.expression.getText()))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('every sentence is said when it is asked for, in the language of its reader', () => {
  const files = ['app', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  expect(files.length).toBeGreaterThan(400)
  expect(files.flatMap(saidOnLoading)).toEqual([])
})
