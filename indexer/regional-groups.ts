import { z } from 'zod'
import regionalGroups from '../data/knowledge/regional-groups.json'

const { regions } = z.object({ source: z.string(), regions: z.record(z.string(), z.string()) }).parse(regionalGroups)

/** The name of a regional group from its id: `itu-t-sg13rg-afr` is "ITU-T Study Group 13 Regional Group for Africa". */
export function regionalGroupTitle(id: string): string | undefined {
  const [, group, code] = id.match(/^itu-t-sg(\d+)rg-([a-z]+)$/) ?? []
  const region = code && Object.hasOwn(regions, code) ? regions[code] : undefined
  return region && `ITU-T Study Group ${group} Regional Group for ${region}`
}
