// The courtesy coach tells nobody. A rude message is typed, advised on, and sent, once with the coach and once without it: what leaves the browser and
// what is stored are held against each other. Planted faults that pass the advice on, in several ways, are each found by the same comparison.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller } from "./caller.ts";
import { box, mark, panelName, replied, rude, typeReply, coachDeskIn } from "./coach-desk.ts";
import { press, text } from "./hands.ts";
import { plantedTells } from "./planted-tells.ts";
import { beyond, type Traces } from "./traces.ts";
import { useHouse } from "./visiting.ts";

const { url, provider, nextRequest, sitDown } = coachDeskIn(useHouse("demo"));
const patience = 90_000;
const switchedOff = (): void => localStorage.setItem("goodturn-coach", "off");

/** Everything up to the moment of sending, and all of it. */
async function visitWith(before?: () => void): Promise<{ unsent: Traces; all: Traces }> {
  const { page, recorder } = await sitDown(`/requests/${nextRequest()}`, before);
  await typeReply(page, rude);
  if (before !== switchedOff) {
    await mark(page).waitFor();
    await page.keyboard.press("Control+.");
    await page.getByRole("region", { name: panelName }).getByText("may read as blame").waitFor();
    // A beacon goes when the page has a moment.
    await page.waitForTimeout(300);
    await press(page, /^Leave “You forgot/);
    await mark(page).waitFor({ state: "detached" });
  }
  const unsent = await recorder.traces();
  const done = replied(page);
  await box(page).press("Control+Enter");
  await done;
  await page.waitForLoadState("networkidle");
  const all = await recorder.traces();
  await page.context().close();
  return { unsent, all };
}

/** The only further things that a visit with the coach may ask for or keep: the same for everybody, whatever is written. */
const asksFor = [
  /^GET \/assets\/[\w.-]+\.(js|css)$/,
  /^GET \/api\/v1\/courtesy\/trade-words$/,
  /^GET \/api\/v1\/conduct$/,
];
const keeps =
  /^localStorage goodturn-coach-repeats::id = (\{("\d{4}-\d\d-\d\d":\{("[a-z-]+":\d+,?)*\},?)*\})$/;
const ofTheSwitch = /^localStorage goodturn-coach = off$/;

/** The draft is kept while one types, at moments of its own: of two visits each may have kept another beginning of the same words. */
function isDraftOnItsWay(line: string): boolean {
  const [, kept] =
    /^PUT \/api\/v1\/drafts\/\S+ \{"body":\{"text":"([^"]*)","at":0\}\}$/.exec(line) ?? [];
  return kept !== undefined && rude.startsWith(kept);
}

function foundBy(withCoach: Traces, without: Traces): string[] {
  const sent = beyond(withCoach.sent, without.sent).filter(
    (line) => !isDraftOnItsWay(line) && !asksFor.some((pattern) => pattern.test(line)),
  );
  const stored = beyond(withCoach.stored, without.stored).filter((line) => !keeps.test(line));
  return [...sent, ...stored];
}

let without: { unsent: Traces; all: Traces };
beforeAll(async () => {
  // What a first visit stores once and for all, as ballots of open surveys, is behind both.
  await visitWith(switchedOff);
  without = await visitWith(switchedOff);
}, patience);

describe("with the coach and without it", () => {
  test(
    "the same leaves the browser and the same is stored, before it is sent and after",
    { timeout: patience },
    async () => {
      const { unsent, all } = await visitWith();
      expect(unsent.sent.some((line) => /^PUT .*drafts.*Quokka/.test(line))).toBe(true);
      expect(all.sent.some((line) => /^POST .*replies.*Quokka/.test(line))).toBe(true);
      expect(foundBy(unsent, without.unsent)).toEqual([]);
      expect(foundBy(all, without.all)).toEqual([]);
      // And nothing is missing without it but the switch.
      const lost = beyond(without.all.stored, all.stored).filter((line) => !ofTheSwitch.test(line));
      expect(lost).toEqual([]);
      const said = all.stored.find((line) => keeps.test(line));
      expect(said).toMatch(/"no-blame":1/);
    },
  );

  test.each(plantedTells)(
    "%s would be found",
    { timeout: patience },
    async (_, planted, finding) => {
      const { unsent } = await visitWith(planted);
      const found = foundBy(unsent, without.unsent);
      expect(found.length).toBeGreaterThan(0);
      // Nothing else differs: what was found is what was planted.
      for (const line of found) expect(line).toMatch(finding);
    },
  );
});

test(
  "what is asked for is the same whether something is advised or not",
  { timeout: patience },
  async () => {
    // One request for both: what has been said there decides which parts of its page are fetched.
    const at = `/requests/${nextRequest()}`;
    const asked = async (written: string): Promise<string[]> => {
      const { page, recorder } = await sitDown(at);
      const wordsOfHouse = page.waitForResponse((one) => one.url().endsWith("/conduct"));
      await typeReply(page, written);
      await wordsOfHouse;
      if (written === rude) await mark(page).waitFor();
      else await page.waitForTimeout(1_000);
      await page.waitForLoadState("networkidle");
      const { sent } = await recorder.traces();
      await page.context().close();
      return sent.filter((line) => asksFor.some((pattern) => pattern.test(line)));
    };
    const kindly = await asked("Thank you very much, the Quokka list helped us a lot.");
    expect(kindly.some((line) => line.endsWith("/conduct"))).toBe(true);
    expect(await asked(rude)).toEqual(kindly);
  },
);

describe("in a box without a draft", () => {
  test(
    "nothing of the text leaves while it is advised on; what is taken stands there, and can be undone",
    { timeout: patience },
    async () => {
      const { page, recorder } = await sitDown(`/requests/${nextRequest()}`);
      await box(page).waitFor();
      await page.keyboard.press("h");
      const why = page.getByLabel("Why, and what they need to know");
      await why.waitFor();
      await page.waitForLoadState("networkidle");
      const before = await recorder.traces();
      await why.pressSequentially("Quokka. You forgot to attach it.", { delay: 10 });
      await mark(page).waitFor();
      expect(await why.evaluate((area) => area === document.activeElement)).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
      await mark(page).click();
      expect(await violationsOf(page)).toEqual([]);
      // Escape closes what the coach thinks, from within and from the box, and never the dialog with its words.
      const panel = page.getByRole("region", { name: panelName });
      for (const stand of [mark(page), why]) {
        await panel.waitFor();
        await stand.focus();
        await page.keyboard.press("Escape");
        await panel.waitFor({ state: "detached" });
        expect(await why.inputValue()).toContain("You forgot");
        await page.keyboard.press("Control+.");
      }
      await panel.waitFor();
      await press(page, /^Use the kinder words for “You forgot/);
      const mended = await why.inputValue();
      expect(mended).toMatch(/^Quokka\. (?!You forgot)\p{Lu}.* attach it[.?]$/u);
      // The caret is where it was, and the browser's own undo takes it back.
      await page.keyboard.type(" Thanks.");
      expect(await why.inputValue()).toBe(`${mended} Thanks.`);
      for (let tries = 0; tries < 20 && !(await why.inputValue()).includes("forgot"); tries++)
        await page.keyboard.press("Control+z");
      expect(await why.inputValue()).toBe("Quokka. You forgot to attach it.");
      const after = await recorder.traces();
      const told = beyond(after.sent, before.sent);
      expect(told.filter((line) => /quokka|forgot|attach/i.test(line))).toEqual([]);
      expect(told.filter((line) => !asksFor.some((pattern) => pattern.test(line)))).toEqual([]);
      const kept = beyond(after.stored, before.stored);
      expect(kept.filter((line) => !keeps.test(line))).toEqual([]);
      await page.context().close();
    },
  );
});

test(
  "who is about to write the sixth turn is asked whether a call would do",
  { timeout: patience },
  async () => {
    const colleague = await demoCaller(url(), "colleague");
    const { rows } = await colleague.get<{ rows: { id: string; name: string }[] }>(
      "/services?limit=100",
    );
    const serviceId = rows.find(({ name }) => name === "Something does not work")!.id;
    const title = "The list of printers";
    const { id } = await colleague.post<{ id: string }>("/requests", { serviceId, title });
    for (const [at, by] of [provider(), colleague, provider(), colleague].entries()) {
      const { version } = await by.get<{ version: number }>(`/requests/${id}`);
      const body = `This is word number ${at + 1} about the printers.`;
      await by.post(`/requests/${id}/replies`, { body, version });
    }
    const { page } = await sitDown(`/requests/${id}`);
    await box(page).waitFor();
    expect(await page.getByText("back and forth").count()).toBe(0);
    await box(page).pressSequentially("And here is", { delay: 10 });
    await text(page, "This has gone back and forth 5 times.");
    await text(page, "Of 5 messages read here, in your browser alone.");
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  },
);

test("what is fetched for the coach, code and weights, is under 300 kB as it travels", () => {
  const assets = join(import.meta.dirname, "../dist/web/assets");
  const all = readdirSync(assets);
  const named = all.filter((name) => /^(Coach|weights|load)[\w-]*\.js$/.test(name));
  const code = named.map((name) => readFileSync(join(assets, name), "utf8")).join("\n");
  // Its words are a part by themselves, which is fetched with it.
  const words = all.filter((name) => /^use-words-[\w-]*\.js$/.test(name) && code.includes(name));
  expect(words).not.toEqual([]);
  const sizes = [...named, ...words].map(
    (name) => gzipSync(readFileSync(join(assets, name))).length,
  );
  // The weights, the coach, and its box.
  expect(named.length).toBeGreaterThanOrEqual(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
});

describe("beside the box", () => {
  const parts = (lines: readonly string[]): string[] =>
    lines.filter((line) => /\/assets\/(Coach|weights)/.test(line));

  test(
    "nothing of the coach is fetched before somebody stands in it to write",
    { timeout: patience },
    async () => {
      const { page, recorder } = await sitDown("/serve");
      await page.waitForLoadState("networkidle");
      expect(parts((await recorder.traces()).sent)).toEqual([]);
      await page.goto(`${url()}/requests/${nextRequest()}`);
      await box(page).waitFor();
      await page.waitForLoadState("networkidle");
      expect(parts((await recorder.traces()).sent)).toEqual([]);
      const fetched = page.waitForResponse((one) => /\/assets\/weights/.test(one.url()));
      await box(page).pressSequentially("Hello", { delay: 10 });
      await fetched;
      expect(parts((await recorder.traces()).sent).length).toBeGreaterThan(1);
      await page.context().close();
    },
  );

  test(
    "what was put aside stays aside, another language is not judged, and who switches it off is left alone",
    { timeout: patience },
    async () => {
      const { page, recorder } = await sitDown(`/requests/${nextRequest()}`);
      await typeReply(page, rude);
      await mark(page).click();
      await press(page, /^Leave “You forgot/);
      await box(page).press("End");
      await page.keyboard.type(" It is needed by noon.");
      await page.waitForTimeout(1_500);
      expect(await mark(page).count()).toBe(0);
      await box(page).fill("");
      await box(page).fill("Das ist doch wirklich deine Schuld, und das weißt du auch genau.");
      await text(page, "Not judged: the coach reads English only.");
      await box(page).fill("");
      await box(page).fill(rude);
      await mark(page).click();
      await press(page, "Switch the coach off");
      await mark(page).waitFor({ state: "detached" });
      await page.reload();
      const before = await recorder.traces();
      await box(page).fill(`${rude} Today.`);
      await page.waitForTimeout(1_500);
      expect(await mark(page).count()).toBe(0);
      expect(beyond(parts((await recorder.traces()).sent), parts(before.sent))).toEqual([]);
      await page.context().close();
    },
  );

  test("says nothing while a word is being put together", { timeout: patience }, async () => {
    const { page } = await sitDown(`/requests/${nextRequest()}`);
    await box(page).waitFor();
    await page.waitForLoadState("networkidle");
    await box(page).fill(rude);
    await mark(page).waitFor();
    await box(page).fill("");
    await box(page).focus();
    const keys = await page.context().newCDPSession(page);
    const composed = { text: rude, selectionStart: rude.length, selectionEnd: rude.length };
    await keys.send("Input.imeSetComposition", composed);
    await page.waitForTimeout(1_500);
    expect(await mark(page).count()).toBe(0);
    await keys.send("Input.insertText", { text: rude });
    await mark(page).waitFor();
    await page.context().close();
  });
});
