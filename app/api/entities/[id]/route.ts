import { respond } from '@/app/api/respond'
import { answerEntity } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

type Props = { params: Promise<{ id: string }> }

export const GET = (_: Request, { params }: Props) =>
  respond(async () => answerEntity(decodeURIComponent((await params).id), await getExplorer()))
