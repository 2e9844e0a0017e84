import { decodePart } from '@/lib/refs/address'
import { getCard } from '@/lib/views/card'
import { getExplorer } from '@/lib/views/explorer'

type Props = { params: Promise<{ id: string }> }

/** `GET /api/cards/{id}?at=92-05`: what the card of a mention shows; `at` is the place that the reader sees anyway. For our own pages. */
export async function GET(request: Request, { params }: Props) {
  const id = decodePart((await params).id)
  const at = new URL(request.url).searchParams.get('at') ?? ''
  const card = getCard(id, at, (await getExplorer()).lookups)
  return card
    ? Response.json(card)
    : Response.json(
        { error: { code: 'unknown-entity', message: `The plan has no entity "${id.slice(0, 80)}".` } },
        { status: 404 },
      )
}
