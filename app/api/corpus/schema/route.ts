import { corpusJsonSchema } from '@/lib/library/format'

/** The corpus file's schema, for other programs. */
export const GET = () => Response.json(corpusJsonSchema())
