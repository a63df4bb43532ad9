/** The form in which learned weights are kept: one letter a weight, which compresses well, beside a few numbers of full size. */
import { gramSpace } from "./grams.ts";

export interface PackedHead {
  readonly constant: number;
  /** What a packed weight of one is worth; of n it is n times n of it. */
  readonly step: number;
  /** One letter for each piece: its place in `letters`, with zero in the middle. */
  readonly weights: string;
  readonly strategies: readonly number[];
}

export interface PackedModel {
  /** Distances between the numbers of the pieces, seven bits a byte, the highest bit saying that more follows. */
  readonly grams: string;
  /** How rare each piece is, in steps of `rarityStep`. */
  readonly rarity: string;
  readonly rarityStep: number;
  readonly heads: Readonly<Record<string, PackedHead>>;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Weights reach so far to either side of zero. */
export const mostSteps = 31;

/** Whole numbers from -mostSteps to mostSteps, one letter each. */
export function packSteps(steps: readonly number[]): string {
  return steps.map((step) => letters[step + mostSteps]!).join("");
}

function unpackSteps(packed: string): number[] {
  return Array.from(packed, (letter) => letters.indexOf(letter) - mostSteps);
}

/** Bytes as base64, for the training script. */
export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** Ascending numbers as their distances. */
export function packAscending(numbers: readonly number[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let distance = number - before;
    before = number;
    while (distance >= 128) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance);
  }
  return base64Of(Uint8Array.from(bytes));
}

/** The numbers that packAscending packed. */
export function unpackAscending(base64: string): number[] {
  const numbers: number[] = [];
  let [number, distance, shift] = [0, 0, 0];
  for (const byte of bytesOf(base64)) {
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    number += distance;
    numbers.push(number);
    [distance, shift] = [0, 0];
  }
  return numbers;
}

export interface Head {
  readonly constant: number;
  /** By slot. */
  readonly weights: Float32Array;
  readonly strategies: Float64Array;
}

/** Learned weights, ready to be used. */
export interface CourtesyModel {
  /** For each number of a piece its slot and one, or 0 where the model does not know it. */
  readonly slots: Uint16Array;
  readonly rarity: Float32Array;
  readonly heads: Readonly<Record<string, Head>>;
}

function unpackHead(packed: PackedHead): Head {
  return {
    constant: packed.constant,
    weights: Float32Array.from(
      unpackSteps(packed.weights),
      (steps) => steps * Math.abs(steps) * packed.step,
    ),
    strategies: Float64Array.from(packed.strategies),
  };
}

/** Makes packed weights ready: 8 MB of memory while it is held. */
export function unpackModel(packed: PackedModel): CourtesyModel {
  const slots = new Uint16Array(gramSpace);
  unpackAscending(packed.grams).forEach((gram, at) => (slots[gram] = at + 1));
  return {
    slots,
    rarity: Float32Array.from(bytesOf(packed.rarity), (byte) => byte * packed.rarityStep),
    heads: Object.fromEntries(
      Object.entries(packed.heads).map(([name, head]) => [name, unpackHead(head)]),
    ),
  };
}
