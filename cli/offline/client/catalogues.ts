import * as english from '@/lib/messages/en'
import { joined } from '@/lib/messages/joined'

/** An offline file speaks English alone, as all files do. */
export const CATALOGUES = { en: joined(english) }
