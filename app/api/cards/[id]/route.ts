import { respond } from '@/app/api/respond'
import { decodePart } from '@/lib/refs/address'
import { answerCard } from '@/lib/views/card'
import { getExplorer } from '@/lib/views/explorer'

type Props = { params: Promise<{ id: string }> }

/** `GET /api/cards/{id}?at=92-05`: what the card of a mention shows; `at` is the place that the reader sees anyway. */
export const GET = (request: Request, { params }: Props) =>
  respond(async () => {
    const at = new URL(request.url).searchParams.get('at') ?? ''
    return answerCard(decodePart((await params).id), at, (await getExplorer()).lookups)
  })
