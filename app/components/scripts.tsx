'use client'

import { useEffect } from 'react'

/** Starts the scripts of a page that the framework has made; a document brings them itself (`app/document`). */
export function Scripts() {
  useEffect(() => void import('../browser/start'), [])
  return null
}
