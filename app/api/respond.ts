import type { ApiAnswer, ApiFile } from '@/lib/views/api'

/** An answer as a response; a fault of ours is logged and told without a trace. */
export async function respond(answer: () => Promise<ApiAnswer | ApiFile> | ApiAnswer): Promise<Response> {
  try {
    const given = await answer()
    if ('body' in given) return Response.json(given.body, { status: given.status })
    const { name, type, text } = given.file
    return new Response(text, {
      headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
    })
  } catch (fault) {
    console.error(fault)
    return Response.json(
      { error: { code: 'internal', message: 'The answer could not be made; the fault has been logged.' } },
      { status: 500 },
    )
  }
}
