import { ENGLISH } from '@/lib/messages/en'

/** An offline file speaks English alone, as all files do. */
export const CATALOGUES = { en: ENGLISH }
