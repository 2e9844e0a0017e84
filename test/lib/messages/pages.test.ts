import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** What programs are told of the API is English, as the API is. */
const ENGLISH_ONLY = ['app/api/']

/** Attributes that are read by people. */
const SAID = new Set(['aria-label', 'aria-description', 'alt', 'label', 'note', 'placeholder', 'title'])

/** Words that stand in a page itself: text between tags, and attributes that are read. */
function sentencesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const add = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    if (/\p{L}{2,}/u.test(text)) found.push(`${file}:${line + 1} ${text.trim()}`)
  }
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) add(node, node.text)
    else if (ts.isJsxAttribute(node)) {
      const { name, initializer } = node
      if (SAID.has(name.getText()) && initializer && ts.isStringLiteral(initializer)) add(node, initializer.text)
    } else if (ts.isStringLiteral(node) && ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent))
      add(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no sentence stands in a page: all are in the catalogue', () => {
  const files = readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `app/${file.replaceAll('\\', '/')}`)
    .filter((file) => !ENGLISH_ONLY.some((part) => file.startsWith(part)))
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(sentencesOf)).toEqual([])
})
