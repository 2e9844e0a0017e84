/** Whether this is a file from a disk, and not a copy that a browser kept of the explorer. */
export const IN_FILE = typeof location !== 'undefined' && location.protocol === 'file:'

/** Where the reader is: what stands behind the "#" of the address, parted as an address of the explorer. */
export type Place = { path: string; query: URLSearchParams; fragment: string }

/** "#/wtsa-16/resolutions/res-92?x=1#res-92.3": the inverse of `hashOf`. */
export function placeOf(hash: string): Place {
  const [, address = '', fragment = ''] = hash.match(/^#?([^#]*)(?:#(.*))?$/s) ?? []
  const [path = '', query = ''] = address.split('?', 2)
  return { path: path.startsWith('/') ? path : '/', query: new URLSearchParams(query), fragment: decoded(fragment) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address in this file of an address of the explorer. */
export const hashOf = (address: string): string => `#${address}`

let current: Place = { path: '', query: new URLSearchParams(), fragment: '' }

/** The place that is being shown. */
export const getPlace = (): Place => current
export const setPlace = (place: Place): void => {
  current = place
}
