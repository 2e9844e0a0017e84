/** The document is at fault; the message is one sentence for the user: what is wrong, where, what to do. */
export class BadSource extends Error {}
