// Counts how often a row has come before, so that identical rows stay events of their own. Memory is bounded: two generations
// of some 2.5 million rows are remembered (at most 100 MB); identical rows further apart than that count as one.

const firstSlots = 2 ** 14;
const mostSlots = 2 ** 22;
const fill = 0.6;

export class Occurrences {
  private young = new CountTable(firstSlots);
  private old: CountTable | null = null;
  private readonly mostSlots: number;

  constructor(slots: number = mostSlots) {
    this.mostSlots = slots;
  }

  /** How often this fingerprint (a whole number up to 2^53, never 0) has come, this time included. */
  countNext(fingerprint: number): number {
    const before = this.young.countOf(fingerprint) || (this.old?.countOf(fingerprint) ?? 0);
    if (this.young.isFull()) this.makeRoom();
    this.young.set(fingerprint, before + 1);
    return before + 1;
  }

  private makeRoom(): void {
    if (this.young.slots < this.mostSlots) this.young = this.young.grown();
    else {
      this.old = this.young;
      this.young = new CountTable(firstSlots);
    }
  }
}

/** Open addressing with linear probing; 0 marks a free slot. */
class CountTable {
  readonly slots: number;
  private readonly keys: Float64Array;
  private readonly counts: Uint32Array;
  private used = 0;

  constructor(slots: number) {
    this.slots = slots;
    this.keys = new Float64Array(slots);
    this.counts = new Uint32Array(slots);
  }

  isFull(): boolean {
    return this.used >= this.slots * fill;
  }

  countOf(key: number): number {
    return this.counts[this.slotOf(key)]!;
  }

  set(key: number, count: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) this.used++;
    this.keys[slot] = key;
    this.counts[slot] = count;
  }

  grown(): CountTable {
    const larger = new CountTable(this.slots * 2);
    for (let i = 0; i < this.slots; i++)
      if (this.keys[i] !== 0) larger.set(this.keys[i]!, this.counts[i]!);
    return larger;
  }

  private slotOf(key: number): number {
    // An odd divisor, so that keys with a common factor spread as well.
    let slot = key % (this.slots - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) % this.slots;
    return slot;
  }
}
