import { respond } from '@/app/api/respond'
import { answerEntry } from '@/lib/queries/api'
import { getExplorer } from '@/lib/queries/explorer'

type Props = { params: Promise<{ id: string }> }

export const GET = (_: Request, { params }: Props) =>
  respond(async () => answerEntry(decodeURIComponent((await params).id), await getExplorer()))
