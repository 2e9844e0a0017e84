import { z } from 'zod'
import regionalGroups from '../data/knowledge/regional-groups.json'
import { parseGroupId } from '../lib/domain/group-id'

const { regions } = z.object({ source: z.string(), regions: z.record(z.string(), z.string()) }).parse(regionalGroups)

/** The name of a regional group from its id: `itu-t-sg13rg-afr` is "ITU-T Study Group 13 Regional Group for Africa". */
export function regionalGroupTitle(id: string): string | undefined {
  const parsed = parseGroupId(id)
  if (parsed?.type !== 'regional-group' || parsed.sector !== 't' || !Object.hasOwn(regions, parsed.part))
    return undefined
  return `ITU-T Study Group ${parsed.group} Regional Group for ${regions[parsed.part]}`
}
