import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import type { RichText } from '@/lib/views/rich-text'
import { Text } from './text'

/** Texts of up to so many characters are shown at once; longer ones are cut to `BEGINNING` and unfold. */
const SHORT = 240
const BEGINNING = 200

type Paragraph = { id: string; text: RichText }

const plain = (texts: readonly Paragraph[]) =>
  texts
    .map(({ text }) =>
      text
        .map((piece) => piece.text)
        .join('')
        .trim(),
    )
    .join(' ')

function Paragraphs({ texts }: { texts: readonly Paragraph[] }) {
  return (
    <ul className="mt-0.5 space-y-1.5">
      {texts.map(({ id, text }) => (
        <li key={id}>
          <Text text={text} />
        </li>
      ))}
    </ul>
  )
}

/** Paragraphs of a note: at once where they are short, else their beginning, which unfolds. `of` tells whose they are. */
export function Unfolding({ texts, of }: { texts: readonly Paragraph[]; of: string }) {
  const words = plain(texts)
  if (words === '') return null
  if (words.length <= SHORT) return <Paragraphs texts={texts} />
  return (
    <details className="progress mt-0.5">
      <summary className="cursor-pointer">
        <span className="beginning">
          <Printed>{words.slice(0, words.lastIndexOf(' ', BEGINNING))} … </Printed>
        </span>
        <span className="text-link underline">{say('mark.more')}</span>
        <span className="sr-only"> {of}</span>
      </summary>
      <Paragraphs texts={texts} />
    </details>
  )
}
