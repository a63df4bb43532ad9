/**
 * One's own cards in the storage of this browser: by who wrote them and by debrief. All its tabs share them, so each change is made to what is
 * stored at that moment and touches its own card alone.
 */
import type { Question } from "#contract/debriefs";
import { newKey } from "#web/data/client.ts";
import type { Card } from "./data.ts";

export interface OwnCard {
  readonly id: string;
  /** Its id where it carries no name: one that was never sent under a name, for the audit log knows those. */
  readonly namelessId: string;
  readonly question: Question;
  readonly words: string;
  /** What the server has to be shown to change a card without a name. */
  readonly secret: string;
  /** As the server has it: the same words have arrived. */
  readonly isSent: boolean;
  /** Why the server does not take it, in the words of the contract. */
  readonly no?: string | undefined;
}

const made = (card: Pick<OwnCard, "id" | "question" | "words">): OwnCard => ({
  ...card,
  namelessId: newKey(),
  secret: newKey() + newKey(),
  isSent: true,
});

export const newCard = (question: Question): OwnCard => made({ id: newKey(), question, words: "" });

/** What the server has of one's own under one's name joins what this browser holds: written on another device, perhaps. */
export function joined(kept: readonly OwnCard[], server: readonly Card[]): OwnCard[] {
  const known = new Set(kept.map(({ id }) => id));
  const others = server
    .filter(({ id, mine }) => mine && !known.has(id))
    .map(({ id, question, words }) => made({ id, question, words }));
  return [...kept, ...others];
}

/** The id under which it is sent. */
export const sentAs = ({ id, namelessId }: OwnCard, nameless: boolean): string =>
  nameless ? namelessId : id;

export const written = (cards: readonly OwnCard[], card: OwnCard): OwnCard[] =>
  cards.some(({ id }) => id === card.id)
    ? cards.map((one) => (one.id === card.id ? card : one))
    : [...cards, card];

const prefixOf = (personId: string): string => `goodturn-debrief:${personId}:`;

/** Null where the browser keeps nothing for this site. */
export function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The debriefs of which this browser keeps cards of this person. */
export function debriefsKeptOf(personId: string, storage: Storage | null): string[] {
  if (!storage) return [];
  const prefix = prefixOf(personId);
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function readCards(key: string, storage: Storage | null): OwnCard[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isOwnCard) : [];
  } catch {
    return []; // closed storage or a damaged entry: what was sent is on the server
  }
}

function isOwnCard(value: unknown): value is OwnCard {
  if (typeof value !== "object" || value === null) return false;
  const card = value as Record<string, unknown>;
  return ["id", "namelessId", "question", "words", "secret"].every(
    (name) => typeof card[name] === "string",
  );
}

export class KeptCards {
  readonly #key: string;
  readonly #storage: Storage | null;
  readonly #listeners = new Set<() => void>();
  #cards: readonly OwnCard[];
  /** False where storage is full or closed: this tab remembers alone then. */
  #isStored: boolean;

  constructor(
    of: { readonly personId: string; readonly debriefId: string },
    storage: Storage | null,
  ) {
    this.#isStored = storage !== null;
    this.#key = prefixOf(of.personId) + of.debriefId;
    this.#storage = storage;
    this.#cards = readCards(this.#key, storage);
  }

  readonly read = (): readonly OwnCard[] => this.#cards;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(how: (cards: readonly OwnCard[]) => readonly OwnCard[]): void {
    const now = this.#isStored ? readCards(this.#key, this.#storage) : this.#cards;
    this.#cards = how(now);
    this.#keep();
    this.#tell();
  }

  /** Another tab has written; `key` is null where it emptied the storage. */
  hear(key: string | null): void {
    if (!this.#isStored || (key !== null && key !== this.#key)) return;
    this.#cards = readCards(this.#key, this.#storage);
    this.#tell();
  }

  #keep(): void {
    try {
      if (this.#cards.length === 0) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, JSON.stringify(this.#cards));
    } catch {
      this.#isStored = false; // it costs only the safety of this device: what is sent is kept by the server
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
