// Small steps on streams of bytes: look at the beginning without losing it, and count what passes.

export type Bytes = AsyncIterable<Uint8Array>;

export interface Peeked {
  /** The first bytes: as many as asked for, or fewer when the stream is shorter. */
  readonly head: Buffer;
  /** The whole stream, the head included. */
  readonly bytes: AsyncGenerator<Buffer>;
}

/** Reads at least `sizeBytes` ahead. The head is the same however the stream is cut into chunks. */
export async function peek(source: Bytes, sizeBytes: number): Promise<Peeked> {
  const reader = source[Symbol.asyncIterator]();
  const ahead: Buffer[] = [];
  let size = 0;
  let ended = false;
  while (size < sizeBytes && !ended) {
    const next = await reader.next();
    if (next.done) ended = true;
    else {
      ahead.push(asBuffer(next.value));
      size += next.value.byteLength;
    }
  }
  const begin = Buffer.concat(ahead);
  return { head: begin.subarray(0, sizeBytes), bytes: replay(begin, reader, ended) };
}

/** The same buffer memory seen as a Buffer. */
export function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk)
    ? chunk
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

async function* replay(
  begin: Buffer,
  reader: AsyncIterator<Uint8Array>,
  ended: boolean,
): AsyncGenerator<Buffer> {
  try {
    if (begin.length > 0) yield begin;
    if (ended) return;
    for (let next = await reader.next(); !next.done; next = await reader.next())
      yield asBuffer(next.value);
  } finally {
    await reader.return?.();
  }
}

/** Joins small chunks so that later steps work on pieces of at least `sizeBytes` (but for the last). */
export async function* inPieces(source: Bytes, sizeBytes: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    waiting.push(asBuffer(chunk));
    size += chunk.byteLength;
    if (size < sizeBytes) continue;
    yield waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
