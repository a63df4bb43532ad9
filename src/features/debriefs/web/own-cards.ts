/**
 * The cards that one writes: kept in this browser with every keystroke, sent when the writer pauses, and sent again when the line is back. Their
 * ids are made here, so that the same card twice is one. Without names nothing but this browser knows which are whose.
 */
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { Problem } from "#web/data/problem.ts";
import { api, type One, readAgain } from "./data.ts";
import {
  debriefsKeptOf,
  joined,
  KeptCards,
  openStorage,
  type OwnCard,
  sentAs,
  written,
} from "./kept-cards.ts";

const pauseMs = 700;
const againMs = 4_000;

async function send(debrief: Pick<One, "id" | "nameless">, card: OwnCard): Promise<void> {
  const { id, nameless } = debrief;
  const { question, words, secret } = card;
  const cardId = sentAs(card, nameless);
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

type Sending = Pick<One, "id" | "nameless" | "stage" | "cards" | "people">;

export interface OwnCards {
  readonly cards: readonly OwnCard[];
  /** What has not arrived yet. */
  readonly unsent: readonly OwnCard[];
  readonly write: (card: OwnCard, words: string) => void;
  /** Sends all that has not arrived, late ones too. */
  readonly sendAll: () => void;
  readonly forget: (card: OwnCard) => void;
}

/** One tab at a time sends the cards of a debrief, so that later words never arrive before earlier ones. */
const alone = (name: string, act: () => Promise<void>): Promise<void> =>
  "locks" in navigator ? navigator.locks.request(name, act) : act();

/** The cards of one debrief in this browser, whoever draws them. */
class Box {
  readonly kept: KeptCards;
  readonly #id: string;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(personId: string, debriefId: string) {
    this.#id = debriefId;
    this.kept = new KeptCards({ personId, debriefId }, openStorage());
  }

  write(card: OwnCard, nameless: boolean): void {
    this.kept.change((cards) => written(cards, card));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.sendAll(nameless), pauseMs);
  }

  async sendAll(nameless: boolean): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      await alone(`debrief:${this.#id}`, () => this.#sendEach({ id: this.#id, nameless }));
    } finally {
      this.#isSending = false;
    }
  }

  /** One after the other; at the first that does not get through the rest waits too. */
  async #sendEach(debrief: Pick<One, "id" | "nameless">): Promise<void> {
    const waiting = this.kept.read().filter(({ isSent, no }) => !isSent && no === undefined);
    for (const card of waiting) if (!(await this.#send(debrief, card))) return;
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
    this.kept.change((cards) =>
      cards.flatMap((one) => {
        // Written further while it was on its way: it goes again.
        if (one.id !== card.id || one.words !== card.words) return [one];
        if (no !== undefined) return [{ ...one, no }];
        return one.words.trim() === "" ? [] : [{ ...one, isSent: true }];
      }),
    );
  }
}

/** Under one's name a card may come late and is sent by itself. Without names the writer is asked first: who sees it appear may guess. */
const isSentByItself = ({ stage, nameless }: Pick<One, "stage" | "nameless">): boolean =>
  stage === "write" || (!nameless && stage !== "act" && stage !== "closed");

const withoutSent = (cards: readonly OwnCard[]): OwnCard[] => cards.filter(({ isSent }) => !isSent);

export function useOwnCards(debrief: Sending): OwnCards {
  const { id, stage, nameless } = debrief;
  // Whoever only reads it writes no card.
  const writerId = debrief.people.find(({ isReader }) => isReader)?.id ?? "";
  const box = useMemo(() => new Box(writerId, id), [writerId, id]);
  const kept = useSyncExternalStore(box.kept.listen, box.kept.read);
  const isByItself = isSentByItself(debrief);
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => box.kept.hear(key);
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, [box]);
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
    if (stage !== "write" && box.kept.read().some(({ isSent }) => isSent))
      box.kept.change(withoutSent);
  }, [box, stage]);

  return {
    cards: stage === "write" ? joined(kept, debrief.cards) : kept,
    unsent: kept.filter(({ isSent, words }) => !isSent && words.trim() !== ""),
    write: (card, words) => box.write({ ...card, words, isSent: false, no: undefined }, nameless),
    sendAll: () => {
      box.kept.change((cards) => cards.map((one) => ({ ...one, no: undefined })));
      void box.sendAll(nameless);
    },
    forget: (card) => box.kept.change((cards) => cards.filter((one) => one.id !== card.id)),
  };
}

/** Out of reach, or no longer theirs to see: it stays in this browser, under its writer. */
function notNow(fault: unknown): null {
  if (fault instanceof Problem) return null;
  throw fault;
}

/** Before somebody signs out: what has not arrived goes once more. */
export async function sendCardsOf(personId: string): Promise<void> {
  for (const id of debriefsKeptOf(personId, openStorage())) {
    const box = new Box(personId, id);
    if (withoutSent(box.kept.read()).length === 0) continue;
    const debrief = await api("GET /debriefs/:id", { params: { id } }).catch(notNow);
    if (debrief && isSentByItself(debrief)) await box.sendAll(debrief.nameless);
  }
}

/** Once they have signed out: what has arrived stays with the server alone, and whoever signs in next finds neither words nor secrets. */
export function forgetCardsOf(personId: string): void {
  for (const debriefId of debriefsKeptOf(personId, openStorage()))
    new KeptCards({ personId, debriefId }, openStorage()).change(withoutSent);
}
