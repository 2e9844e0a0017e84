import { sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { llmsFile } from '@/lib/exports/llms'
import { getExplorer } from '@/lib/views/explorer'

/** `GET /llms.txt`: a signpost for programs that read pages. */
export const GET = async (): Promise<Response> =>
  sendFile(llmsFile({ explorer: await getExplorer(), site: await siteUrl() }))
