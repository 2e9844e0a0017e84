/** The characters of a text that findings have claimed. */
export class Claimed {
  private readonly taken: Uint8Array

  constructor(length: number) {
    this.taken = new Uint8Array(length)
  }

  /** Whether any character of a span is claimed. */
  has({ start, end }: { start: number; end: number }): boolean {
    for (let at = start; at < end; at++) if (this.taken[at] === 1) return true
    return false
  }

  add({ start, end }: { start: number; end: number }): void {
    this.taken.fill(1, start, end)
  }
}
