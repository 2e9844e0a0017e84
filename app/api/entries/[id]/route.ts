import { respond } from '@/app/api/respond'
import { answerEntry } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

type Props = { params: Promise<{ id: string }> }

export const GET = (_: Request, { params }: Props) =>
  respond(async () => answerEntry(decodeURIComponent((await params).id), await getExplorer()))
