import { respond } from '@/app/api/respond'
import { decodePart } from '@/lib/refs/address'
import { answerEntry } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

type Props = { params: Promise<{ id: string }> }

export const GET = (_: Request, { params }: Props) =>
  respond(async () => answerEntry(decodePart((await params).id), await getExplorer()))
