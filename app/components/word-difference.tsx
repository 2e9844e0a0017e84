import type { WordPart } from '@/lib/comparison/word-difference'
import { readersLanguage } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'
import { Printed } from './printed'

/** Each part with where it begins, which tells it from the others of its text. */
function placed(parts: readonly WordPart[]): { part: WordPart; at: number }[] {
  let at = 0
  return parts.map((part) => {
    const start = at
    at += part.text.length
    return { part, at: start }
  })
}

function Part({ kind, text }: WordPart) {
  switch (kind) {
    case 'same':
      return text
    case 'removed':
      return (
        <del className="bg-alarm-ground text-alarm">
          <span lang={readersLanguage()} className="sr-only">
            {' '}
            {say('comparison.removed')}{' '}
          </span>
          {text}
        </del>
      )
    case 'added':
      return (
        <ins className="bg-good-ground text-good decoration-1 underline-offset-3">
          <span lang={readersLanguage()} className="sr-only">
            {' '}
            {say('comparison.added')}{' '}
          </span>
          {text}
        </ins>
      )
  }
}

/** Two wordings as one text: what went is struck out, what came is underlined; both are said in words to those who listen. */
export function WordDifference({ parts }: { parts: readonly WordPart[] }) {
  return (
    <Printed>
      {placed(parts).map(({ part, at }) => (
        <Part key={`${at} ${part.kind}`} {...part} />
      ))}
    </Printed>
  )
}
