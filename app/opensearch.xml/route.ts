import { sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { openSearchDescription } from '@/lib/exports/opensearch'

/** `GET /opensearch.xml`: how a browser searches here from its own box. */
export const GET = async (): Promise<Response> => sendFile(openSearchDescription(await siteUrl()))
