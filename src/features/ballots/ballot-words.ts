/** What a ballot's signature is over, besides its random serial: the same in the browser that blinds and on the server that verifies. */
export const groupBytes = (groupId: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(`goodturn ballot 1 ${groupId}`));
