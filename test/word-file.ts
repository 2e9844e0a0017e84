import * as docx from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A paragraph of a Word file: its words, or the pieces that it is made of. */
export type Words = string | docx.ParagraphChild[] | docx.Paragraph
/** A cell: its paragraphs, and what else Word keeps of it. */
export type Cell = string | { paragraphs: Words[]; fill?: string; span?: number; merge?: 'restart' | 'continue' }
/** A file's content in order: paragraphs, and tables as rows of cells. */
export type Content = Words | { rows: Cell[][] }

export const paragraph = (words: Words): docx.Paragraph => {
  if (words instanceof docx.Paragraph) return words
  return new docx.Paragraph({ children: typeof words === 'string' ? [new docx.TextRun(words)] : words })
}

function cell(content: Cell): docx.TableCell {
  const { paragraphs, fill, span, merge } = typeof content === 'string' ? { paragraphs: [content] } : content
  return new docx.TableCell({
    children: paragraphs.map(paragraph),
    ...(fill && { shading: { type: 'clear', fill, color: 'auto' } }),
    ...(span && { columnSpan: span }),
    ...(merge && { verticalMerge: merge }),
  } as docx.ITableCellOptions)
}

/** Makes a Word file from a table of what it contains; `more` goes to the library as it is. */
export async function wordFile(
  content: readonly Content[],
  more: Partial<docx.IPropertiesOptions> = {},
  section: Partial<docx.ISectionOptions> = {},
): Promise<Buffer> {
  const children = content.map((part) =>
    typeof part === 'object' && !Array.isArray(part) && 'rows' in part
      ? new docx.Table({ rows: part.rows.map((row) => new docx.TableRow({ children: row.map(cell) })) })
      : paragraph(part as Words),
  )
  return docx.Packer.toBuffer(new docx.Document({ ...more, sections: [{ ...section, children }] }))
}

/** The file with parts changed, added, or taken out (null): for what the library cannot express. */
export function editParts(
  file: Buffer,
  edits: Readonly<Record<string, ((xml: string) => string) | string | null>>,
): Buffer {
  const parts = unzipSync(file)
  for (const [name, edit] of Object.entries(edits)) {
    if (edit === null) delete parts[name]
    else parts[name] = strToU8(typeof edit === 'string' ? edit : edit(strFromU8(parts[name] ?? new Uint8Array())))
  }
  return Buffer.from(zipSync(parts))
}

/** A file whose words "@@" become this piece of Word's XML, in a run of its own. */
export const withXml = (file: Buffer, xml: string): Buffer =>
  editParts(file, {
    'word/document.xml': (document) => document.replace(/<w:r>(?:(?!<w:r>).)*?@@.*?<\/w:r>/, () => xml),
  })

export const HEAD: Cell[] = ['Action Item', 'Action', 'Milestone', 'Periodic goals met', 'Completed']

/** A resolution with one clause and a table: an item, and the row of its progress. */
export const chapter = (options: { item?: Cell[]; progress?: Cell[]; before?: Words[] } = {}): Content[] => [
  'Resolution 5 - Lamps for harbours',
  'Resolution 5',
  'resolves',
  ...(options.before ?? ['1\tto light every harbour;']),
  {
    rows: [
      HEAD,
      options.item ?? ['05-01', 'TSB to light harbours (resolves 1)', '2018', '√', ''],
      options.progress ?? ['', { paragraphs: ['Two harbours are lit.'], span: 4 }],
    ],
  },
]
