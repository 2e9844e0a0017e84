import type { WordPart } from '@/lib/comparison/word-difference'

/** Two wordings as one, with the words marked that came and went; the marks are read aloud and kept in print. */
export const WordChanges = ({ words }: { words: readonly WordPart[] }) =>
  words.map(({ kind, text }, i) => {
    const key = `${i} ${kind}`
    if (kind === 'added')
      return (
        <ins key={key} className="bg-mark text-ink decoration-2">
          {text}
        </ins>
      )
    if (kind === 'removed')
      return (
        <del key={key} className="text-quiet decoration-2">
          {text}
        </del>
      )
    return <span key={key}>{text}</span>
  })
