// The little of the tar format (POSIX ustar) that a backup needs, so that any tar program can look into one.

const BLOCK = 512;
const LONGEST_PATH = 100;
/** Eleven octal digits. */
const LARGEST_BYTES = 8 ** 11 - 1;

/** Something that ends in the middle or has been changed. */
export class DamagedArchive extends Error {}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, "0")}\0`;
}

function sumOf(header: Buffer): number {
  let sum = 0;
  // The sum is taken as if its own eight places held spaces.
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return sum;
}

function headerOf(path: string, sizeBytes: number, at: Date): Buffer {
  if (Buffer.byteLength(path) > LONGEST_PATH || sizeBytes > LARGEST_BYTES) {
    throw new RangeError(`${path} does not fit into a backup: its name or its size is too long`);
  }
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0);
  header.write(octal(0o600, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(sizeBytes, 11), 124);
  header.write(octal(Math.floor(at.getTime() / 1000), 11), 136);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  header.write(`${octal(sumOf(header), 6)} `, 148);
  return header;
}

function padding(sizeBytes: number): Buffer {
  return Buffer.alloc((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
}

/** One file of an archive whose size is known before its content. */
export async function* tarEntry(
  path: string,
  sizeBytes: number,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  at: Date,
): AsyncGenerator<Buffer> {
  yield headerOf(path, sizeBytes, at);
  let sent = 0;
  for await (const piece of content) {
    sent += piece.length;
    yield piece;
  }
  if (sent !== sizeBytes) throw new RangeError(`${path} changed while it was read`);
  yield padding(sizeBytes);
}

/** What closes an archive. */
export const tarEnd = Buffer.alloc(2 * BLOCK);

/** Bytes from a stream, as many as are asked for. */
class Bytes {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** At most so many, at least one. */
  async some(most: number): Promise<Buffer> {
    if (this.#rest.length === 0) {
      const next = await this.#source.next();
      if (next.done) throw new DamagedArchive("it ends too early");
      this.#rest = next.value;
      return this.some(most);
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(most);
    return piece;
  }

  async exactly(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let missing = count; missing > 0; missing -= pieces.at(-1)?.length ?? 0)
      pieces.push(await this.some(missing));
    return Buffer.concat(pieces);
  }

  /** Closes the file below, also when the reader has had enough. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  /** To the end of the stream, so that a broken end is noticed. */
  async drain(): Promise<void> {
    while (!(await this.#source.next()).done);
  }
}

/** A file in an archive; its content must be read, or is skipped, before the next. */
export interface Entry {
  path: string;
  sizeBytes: number;
  content: AsyncIterable<Buffer>;
}

function readHeader(header: Buffer): { path: string; sizeBytes: number } {
  const text = (from: number, length: number) =>
    header.toString("utf8", from, from + length).split("\0")[0] ?? "";
  if (Number.parseInt(text(148, 8), 8) !== sumOf(header))
    throw new DamagedArchive("one of its headers is not what was written");
  return { path: text(0, LONGEST_PATH), sizeBytes: Number.parseInt(text(124, 12), 8) };
}

async function* contentOf(bytes: Bytes, left: { bytes: number }): AsyncGenerator<Buffer> {
  while (left.bytes > 0) {
    const piece = await bytes.some(left.bytes);
    left.bytes -= piece.length;
    yield piece;
  }
}

/** Reads an archive from its uncompressed bytes; throws DamagedArchive when it is not whole. */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const bytes = new Bytes(source);
  try {
    for (;;) {
      const header = await bytes.exactly(BLOCK);
      if (header.every((byte) => byte === 0)) break;
      const { path, sizeBytes } = readHeader(header);
      const left = { bytes: sizeBytes };
      yield { path, sizeBytes, content: contentOf(bytes, left) };
      // What the reader did not want.
      for await (const piece of contentOf(bytes, left)) void piece;
      await bytes.exactly(padding(sizeBytes).length);
    }
    await bytes.drain();
  } finally {
    await bytes.close();
  }
}
