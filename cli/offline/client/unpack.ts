/** The text that an element of the file carries, compressed and in base64. */
export async function unpack(id: string): Promise<string> {
  const packed = atob(document.getElementById(id)?.textContent ?? '')
  // A loop: a call for each of a million signs takes some fifteen times as long.
  const bytes = new Uint8Array(packed.length)
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
