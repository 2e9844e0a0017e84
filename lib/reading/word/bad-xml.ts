/** The part is no XML that is read; the message ends a sentence that begins with the file. */
export class BadXml extends Error {}
