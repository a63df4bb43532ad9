/**
 * The cards that one writes: kept in this browser with every keystroke, sent when the writer pauses, and sent again when the line is back. Their
 * ids are made here, so that the same card twice is one. Without names nothing but this browser knows which are whose.
 */
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Question } from "#contract/debriefs";
import { newKey } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { api, type Card, type One, readAgain } from "./data.ts";

export interface OwnCard {
  readonly id: string;
  readonly question: Question;
  readonly words: string;
  /** What the server has to be shown to change a card without a name. */
  readonly secret: string;
  /** As the server has it: the same words have arrived. */
  readonly isSent: boolean;
  /** Why the server does not take it, in the words of the contract. */
  readonly no?: string | undefined;
}

const storageKey = (id: string): string => `goodturn-debrief:${id}`;
const pauseMs = 700;
const againMs = 4_000;

function readKept(id: string): OwnCard[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(id)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isOwnCard) : [];
  } catch {
    return []; // closed storage or a damaged entry: what was sent is on the server
  }
}

function isOwnCard(value: unknown): value is OwnCard {
  if (typeof value !== "object" || value === null) return false;
  const card = value as Record<string, unknown>;
  return ["id", "question", "words", "secret"].every((name) => typeof card[name] === "string");
}

function keep(id: string, cards: readonly OwnCard[]): void {
  try {
    if (cards.length === 0) localStorage.removeItem(storageKey(id));
    else localStorage.setItem(storageKey(id), JSON.stringify(cards));
  } catch {
    // Full or closed storage costs only the safety of this device: what is sent is kept by the server.
  }
}

export const newCard = (question: Question): OwnCard => ({
  id: newKey(),
  question,
  words: "",
  secret: newKey() + newKey(),
  isSent: true,
});

/** What the server has of one's own under one's name joins what this browser holds: written on another device, perhaps. */
export function joined(kept: readonly OwnCard[], server: readonly Card[]): OwnCard[] {
  const known = new Set(kept.map(({ id }) => id));
  const others = server
    .filter(({ id, mine }) => mine && !known.has(id))
    .map(({ id, question, words }) => ({ id, question, words, secret: "", isSent: true }));
  return [...kept, ...others];
}

async function send(debrief: Pick<One, "id" | "nameless">, card: OwnCard): Promise<void> {
  const { id, nameless } = debrief;
  const { id: cardId, question, words, secret } = card;
  if (nameless)
    await api("PUT /debriefs/:id/nameless-card", {
      params: { id },
      body: { cardId, cardSecret: secret, question, words },
    });
  else if (words.trim() === "")
    await api("DELETE /debriefs/:id/cards/:cardId", { params: { id, cardId } }).catch(goneAlready);
  else
    await api("PUT /debriefs/:id/cards/:cardId", {
      params: { id, cardId },
      body: { question, words },
    });
}

/** It never arrived, so there is nothing to take away. */
function goneAlready(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.reason !== "missing") throw fault;
}

type Sending = Pick<One, "id" | "nameless" | "stage" | "cards">;

export interface OwnCards {
  readonly cards: readonly OwnCard[];
  /** What has not arrived yet. */
  readonly unsent: readonly OwnCard[];
  readonly write: (card: OwnCard, words: string) => void;
  /** Sends all that has not arrived, late ones too. */
  readonly sendAll: () => void;
  readonly forget: (card: OwnCard) => void;
}

/** The cards of one debrief in this browser, whoever draws them. */
class Box {
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  #cards: readonly OwnCard[];
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string) {
    this.#id = id;
    this.#cards = readKept(id);
  }

  readonly read = (): readonly OwnCard[] => this.#cards;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(cards: readonly OwnCard[]): void {
    this.#cards = cards;
    keep(this.#id, cards);
    for (const listener of this.#listeners) listener();
  }

  write(card: OwnCard, nameless: boolean): void {
    this.set(written(this.#cards, card));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.sendAll(nameless), pauseMs);
  }

  /** One after the other; at the first that does not get through the rest waits too. */
  async sendAll(nameless: boolean): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (const card of this.#cards.filter(({ isSent, no }) => !isSent && no === undefined))
        if (!(await this.#send({ id: this.#id, nameless }, card))) return;
    } finally {
      this.#isSending = false;
    }
  }

  /** False when the server could not be reached. */
  async #send(debrief: Pick<One, "id" | "nameless">, card: OwnCard): Promise<boolean> {
    try {
      await send(debrief, card);
      this.#settle(card);
      if (card.words.trim() === "") await readAgain();
      return true;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      // Signed out, or the server rests: it is kept here and goes out later.
      if (!fault.isRefusal || fault.status === 401 || fault.status === 429) return false;
      this.#settle(card, fault.reason);
      await readAgain();
      return true;
    }
  }

  #settle(card: OwnCard, no?: string): void {
    this.set(
      this.#cards.flatMap((one) => {
        // Written further while it was on its way: it goes again.
        if (one.id !== card.id || one.words !== card.words) return [one];
        if (no !== undefined) return [{ ...one, no }];
        return one.words.trim() === "" ? [] : [{ ...one, isSent: true }];
      }),
    );
  }
}

const written = (cards: readonly OwnCard[], card: OwnCard): OwnCard[] =>
  cards.some(({ id }) => id === card.id)
    ? cards.map((one) => (one.id === card.id ? card : one))
    : [...cards, card];

/** Under one's name a card may come late and is sent by itself. Without names the writer is asked first: who sees it appear may guess. */
const isSentByItself = ({ stage, nameless }: Pick<One, "stage" | "nameless">): boolean =>
  stage === "write" || (!nameless && stage !== "act" && stage !== "closed");

export function useOwnCards(debrief: Sending): OwnCards {
  const { id, stage, nameless } = debrief;
  const [box] = useState(() => new Box(id));
  const kept = useSyncExternalStore(box.listen, box.read);
  const isByItself = isSentByItself(debrief);
  useEffect(() => {
    if (!isByItself) return undefined;
    const again = (): void => void box.sendAll(nameless);
    again();
    const timer = setInterval(again, againMs);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [box, nameless, isByItself]);

  // Once the others read, what has arrived is theirs too: neither its words nor its secret stay in this browser.
  useEffect(() => {
    const cards = box.read();
    if (stage !== "write" && cards.some(({ isSent }) => isSent))
      box.set(cards.filter(({ isSent }) => !isSent));
  }, [box, stage]);

  return {
    cards: stage === "write" ? joined(kept, debrief.cards) : kept,
    unsent: kept.filter(({ isSent, words }) => !isSent && words.trim() !== ""),
    write: (card, words) => box.write({ ...card, words, isSent: false, no: undefined }, nameless),
    sendAll: () => {
      box.set(kept.map((one) => ({ ...one, no: undefined })));
      void box.sendAll(nameless);
    },
    forget: (card) => box.set(kept.filter((one) => one.id !== card.id)),
  };
}
