import type { ReactNode } from 'react'
import { readersLanguage } from '@/lib/messages/language'

/**
 * Words that the plan prints: they stay in its language, and are marked so where the page is in another. They run in their own
 * direction, so that the punctuation of an English sentence keeps its place on an Arabic page.
 */
export const Printed = ({ children }: { children: ReactNode }) =>
  readersLanguage() === 'en' ? children : <bdi lang="en">{children}</bdi>
