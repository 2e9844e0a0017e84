import { z } from 'zod'
import { verifyClaim as operation } from '../../lib/operations/verify-claim'
import { head, lines, link, plain, quotes } from '../markdown'
import { excerpt, roomFor, ToolPassage, toolPassage } from '../passages'
import { defineTool } from '../tool'

/** So many passages, wordings and candidates are given. */
const MOST = 6

const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string(), url: z.string() })

export const verifyClaim = defineTool({
  name: 'verify_claim',
  title: 'Check a claim against the plan',
  description:
    'Says what the plan says of a claim of the form subject, predicate, object: stated; stated-otherwise (says has what the plan says); not-stated; cannot-tell. Never whether it is true: the plan may be wrong, and what it leaves out may exist. Report the verdict in these words, with the passage.',
  asks: ['verifyClaim'],
  input: operation.input,
  output: z.object({
    edition: z.string(),
    verdict: operation.output.shape.verdict,
    note: z.string(),
    subject: Thing.nullable(),
    object: Thing.nullable(),
    says: z.array(z.string()),
    evidence: z.array(ToolPassage),
    candidates: z.array(Thing),
  }),
  run: async (service, input) => {
    const { says, evidence, candidates, ...answer } = await operation.run(service, input)
    return {
      ...answer,
      note: excerpt(answer.note, 600),
      says: says.slice(0, MOST).map((one) => excerpt(one, 400)),
      evidence: evidence.slice(0, MOST).map((passage) => toolPassage(passage, roomFor(2 * MOST))),
      candidates: candidates.slice(0, MOST),
    }
  },
  print: ({ edition, verdict, note, subject, says, evidence, candidates }) =>
    lines(
      head(`Claim: ${verdict}`, edition),
      plain(note),
      subject && `Subject: ${link(subject.label, subject.url)} (${plain(subject.id)})`,
      says.length > 0 && `The plan says: ${says.map((one) => `"${plain(one)}"`).join('; ')}`,
      candidates.length > 0 &&
        `May be meant: ${candidates.map(({ id, label, url }) => `${link(label, url)} (${plain(id)})`).join(', ')}`,
      evidence.length > 0 && `\n${quotes(evidence)}`,
    ),
})
