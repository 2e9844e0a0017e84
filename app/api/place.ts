import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteOf } from '@/app/site'
import type { Place } from '@/lib/api/answer'

const BUILD = join(process.cwd(), '.next', 'BUILD_ID')

/** What is built; a development server builds all the time, and its answers are of one run. */
const build = existsSync(BUILD) ? readFileSync(BUILD, 'utf8') : String(process.pid)

/** Where this server answers a request. */
export const placeOfAnswers = ({ headers }: Request): Place => ({ site: siteOf(headers), build })
