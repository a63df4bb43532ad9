import { pipeline, Readable, type Transform } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
import { asBuffer, type Bytes } from "./bytes.ts";
import { ReadingRefused } from "./refused.ts";

/** How far a compressed file may grow. Real logs expand 5 to 50 times, deflate reaches 1,032. */
export interface ExpandLimits {
  /** No file may expand beyond this many bytes, all its parts together. */
  readonly maxExpandedBytes: number;
  /** Beyond `ratioFromBytes` a file may not expand by more than this factor. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

export const usualLimits: ExpandLimits = {
  maxExpandedBytes: 64 * 2 ** 30,
  maxRatio: 250,
  ratioFromBytes: 64 * 2 ** 20,
};

/** What has been read so far; one per file, shared by all its parts. */
export interface Meter {
  /** Bytes of the file itself, before anything is expanded. */
  bytesRead: number;
  readonly bytesTotal: number | null;
  expandedBytes: number;
}

/** Counts the bytes of the file itself as they pass. */
export async function* counted(source: Bytes, meter: Meter): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    meter.bytesRead += chunk.byteLength;
    yield asBuffer(chunk);
  }
}

export function gunzipped(
  source: Bytes,
  meter: Meter,
  limits: ExpandLimits,
): AsyncGenerator<Buffer> {
  return expanded(source, createGunzip({ chunkSize: 2 ** 18 }), meter, limits);
}

export function inflated(
  source: Bytes,
  meter: Meter,
  limits: ExpandLimits,
): AsyncGenerator<Buffer> {
  return expanded(source, createInflateRaw({ chunkSize: 2 ** 18 }), meter, limits);
}

async function* expanded(
  source: Bytes,
  via: Transform,
  meter: Meter,
  limits: ExpandLimits,
): AsyncGenerator<Buffer> {
  // An error of either side destroys `via`, so that it is met where the bytes are read, below.
  pipeline(Readable.from(source), via, () => undefined);
  try {
    for await (const chunk of via as AsyncIterable<Buffer>) {
      meter.expandedBytes += chunk.length;
      refuseBomb(meter, limits);
      yield chunk;
    }
  } catch (cause) {
    throw asRefusal(cause);
  } finally {
    via.destroy();
  }
}

function refuseBomb(meter: Meter, limits: ExpandLimits): void {
  const { expandedBytes, bytesRead } = meter;
  if (expandedBytes > limits.maxExpandedBytes) {
    throw new ReadingRefused(
      "tooLarge",
      `The file expands to more than ${inWords(limits.maxExpandedBytes)}. Nothing beyond that was read; split it and import the parts.`,
    );
  }
  if (expandedBytes > limits.ratioFromBytes && expandedBytes > bytesRead * limits.maxRatio) {
    throw new ReadingRefused(
      "tooLarge",
      `The file expands to more than ${limits.maxRatio} times its size, which no real export does. Reading stopped; unpack it and import what is inside.`,
    );
  }
}

function asRefusal(cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!code.startsWith("Z_")) return cause;
  return new ReadingRefused(
    "damaged",
    code === "Z_BUF_ERROR"
      ? "The compressed file ends too early, so its last part is missing. What came before was read; fetch the file again and import it: nothing is added twice."
      : "The compressed file is damaged. What came before the damage was read; fetch the file again and import it: nothing is added twice.",
  );
}

function inWords(bytes: number): string {
  return bytes >= 2 ** 30
    ? `${Math.round(bytes / 2 ** 30)} GB`
    : `${Math.max(1, Math.round(bytes / 2 ** 20))} MB`;
}
