import { parseArgs } from 'node:util'
import { isPlanId } from '../lib/domain/plan'
import { parseEdition } from './edition-option'
import type { Said } from './library'

/** The arguments of a command are at fault; the message is one sentence for the user. */
export class BadArguments extends Error {}

/** What `npm start` and `npm run index` are told: the files to read, and what the user says of them. */
export type FileArguments = { paths: string[]; said: Said; out: string | undefined; strict: boolean }

/**
 * Reads the arguments of a command that takes plans: `FILE… --plan ID --edition FACTS`, and where `writes` says so
 * `--out DIRECTORY --strict`. Throws `BadArguments` or `BadEdition`.
 */
export function readFileArguments(args: readonly string[], writes: boolean): FileArguments {
  const { positionals: paths, values } = parse(args, writes)
  const { plan, edition, out, strict = false } = values
  if (paths.length > 1 && out) throw new BadArguments('--out takes one file at a time.')
  if (paths.length > 1 && edition) throw new BadArguments('--edition says what one file is: add the files one by one.')
  if (plan !== undefined && !isPlanId(plan))
    throw new BadArguments(`--plan ${plan} is no id of a plan: write small letters, digits and hyphens, as in wtsa-16.`)
  return { paths, out, strict, said: { plan, edition: edition === undefined ? {} : parseEdition(edition) } }
}

function parse(args: readonly string[], writes: boolean) {
  const both = { plan: { type: 'string' }, edition: { type: 'string' } } as const
  const more = { out: { type: 'string' }, strict: { type: 'boolean' } } as const
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: writes ? { ...both, ...more } : both,
    })
    return { positionals, values: values as { plan?: string; edition?: string; out?: string; strict?: boolean } }
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error))
  }
}
