/**
 * The place in a sorted list of `length` elements of the first that is not before what is looked for; `length` where all
 * are. `isBefore` tells it of the element at a place.
 */
export function firstNotBefore(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
