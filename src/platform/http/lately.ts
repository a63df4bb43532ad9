/**
 * Topics that were told of lately, so that a screen that read something a moment before its stream began is told what has changed
 * in between. Times are those of a clock that never goes back, in milliseconds.
 */
export class Lately {
  readonly #keptMs: number;
  readonly #now: () => number;
  /** The oldest first: each telling moves a topic to the end. */
  readonly #toldAt = new Map<string, number>();
  #missedAt = -Infinity;

  constructor(keptMs: number, now: () => number = () => performance.now()) {
    this.#keptMs = keptMs;
    this.#now = now;
  }

  get size(): number {
    return this.#toldAt.size;
  }

  told(topics: readonly string[]): void {
    const now = this.#now();
    for (const topic of topics) {
      this.#toldAt.delete(topic);
      this.#toldAt.set(topic, now);
    }
    for (const [topic, at] of this.#toldAt) {
      if (now - at <= this.#keptMs) break;
      this.#toldAt.delete(topic);
    }
  }

  /** Hints may have been lost: until they are forgotten any topic may have been among them. */
  missed(): void {
    this.#missedAt = this.#now();
  }

  /** Which of the topics were told of, or may have been, within so many milliseconds. */
  among(topics: Iterable<string>, withinMs: number): string[] {
    const from = this.#now() - Math.min(withinMs, this.#keptMs);
    if (this.#missedAt >= from) return [...topics];
    return [...topics].filter((topic) => (this.#toldAt.get(topic) ?? -Infinity) >= from);
  }
}
