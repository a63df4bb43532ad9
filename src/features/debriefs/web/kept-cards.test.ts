import { expect, test } from "vitest";
import {
  debriefsKeptOf,
  joined,
  KeptCards,
  newCard,
  type OwnCard,
  sentAs,
  written,
} from "./kept-cards.ts";

/** Storage of a browser, which lies outside. */
class Memory implements Storage {
  readonly #map = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.#map.size;
  }
  readonly key = (at: number): string | null => [...this.#map.keys()][at] ?? null;
  readonly getItem = (key: string): string | null => this.#map.get(key) ?? null;
  readonly removeItem = (key: string): void => void this.#map.delete(key);
  readonly clear = (): void => this.#map.clear();
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error("QuotaExceededError");
    this.#map.set(key, value);
  }
}

const place = { personId: "ana", debriefId: "fair" };
const card = (words: string): OwnCard => ({ ...newCard("well"), words, isSent: false });
const put = (tab: KeptCards, one: OwnCard): void => tab.change((cards) => written(cards, one));
const words = (tab: KeptCards): string[] => tab.read().map((one) => one.words);

test("a card without a name goes under another id than under a name, also one that came from the server", () => {
  const fresh = newCard("well");
  const [server] = joined([], [{ ...fresh, mine: true, by: null, themeId: null }]);
  expect(server?.id).toBe(fresh.id);
  const ids = [sentAs(fresh, false), sentAs(fresh, true), sentAs(server!, true)];
  expect(new Set(ids).size).toBe(3);
  expect(server!.secret.length).toBeGreaterThanOrEqual(32);
});

test("two tabs keep each other's cards, and of one card the newest words", () => {
  const storage = new Memory();
  const [one, other] = [new KeptCards(place, storage), new KeptCards(place, storage)];
  const [mine, theirs] = [card("From the first tab"), card("From the second")];
  put(one, mine);
  put(other, theirs);
  expect(words(other)).toEqual(["From the first tab", "From the second"]);
  let heard = 0;
  one.listen(() => (heard += 1));
  one.hear("goodturn-debrief:ana:another");
  expect(heard).toBe(0);
  one.hear("goodturn-debrief:ana:fair");
  expect([heard, ...words(one)]).toEqual([1, "From the first tab", "From the second"]);
  put(other, { ...mine, words: "Better words" });
  other.change((cards) => cards.filter(({ id }) => id !== theirs.id));
  put(one, card("One more"));
  expect(words(one)).toEqual(["Better words", "One more"]);
});

test("cards lie by who wrote them; nobody else finds them", () => {
  const storage = new Memory();
  put(new KeptCards(place, storage), card("Ana's own"));
  expect(new KeptCards({ ...place, personId: "ben" }, storage).read()).toEqual([]);
  expect(debriefsKeptOf("ben", storage)).toEqual([]);
  expect(debriefsKeptOf("ana", storage)).toEqual(["fair"]);
});

test.each([
  ["full", Object.assign(new Memory(), { isFull: true })],
  ["closed", null],
])("where storage is %s, the tab remembers alone", (_said, storage) => {
  const tab = new KeptCards(place, storage);
  put(tab, card("One"));
  put(tab, card("Two"));
  tab.hear(null);
  expect(words(tab)).toEqual(["One", "Two"]);
});
