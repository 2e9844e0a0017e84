import { respond } from '@/app/api/respond'
import { answerSearch } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

export const GET = (request: Request) =>
  respond(async () => answerSearch(new URL(request.url).searchParams, await getExplorer()))
