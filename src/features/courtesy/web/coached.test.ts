/** Every box in which somebody writes: coached, or standing here with the reason why nobody is to be advised there. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const sources = join(import.meta.dirname, "../../..");
/** Screens, and the parts of them that several features share. */
const isScreen = (path: string): boolean =>
  /^(features|web)\/.*\.tsx$/.test(path) &&
  !path.endsWith("examples.tsx") &&
  !/\bexamples\//.test(path);
/** What boxes are made of: these are coached or not by whoever sets them. */
const isBoxItself = (path: string): boolean =>
  /^web\/ui\/(TextArea|TextField|Combobox|Palette)\.tsx$/.test(path);

interface BoxFound {
  /** 'goals/web/GoalDialog.tsx words.name' */
  readonly where: string;
  readonly kind: "TextArea" | "TextField";
  readonly isCoached: boolean;
}

/** From the name of the tag to the end of it; what stands in braces may hold anything. */
function tagAt(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === "{") depth++;
    if (source[at] === "}") depth--;
    if (depth === 0 && source.startsWith("/>", at)) return source.slice(start, at);
  }
  throw new Error(`A tag has no end: ${source.slice(start, start + 80)}`);
}

function boxesIn(path: string, source: string): BoxFound[] {
  return [...source.matchAll(/<(TextArea|TextField)\b/g)].map(({ index, 1: name }) => {
    const tag = tagAt(source, index);
    const label = /\blabel=(?:\{([^}]*)\}|"([^"]*)")/.exec(tag);
    return {
      where: `${path} ${label?.[1] ?? label?.[2] ?? "..."}`,
      kind: name === "TextArea" ? "TextArea" : "TextField",
      isCoached: /\bcoached(?!=)\b/.test(tag),
    };
  });
}

const screens = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => isScreen(path) && !isBoxItself(path))
  .map((path) => ({
    path: path.replace(/^features\//, ""),
    source: readFileSync(join(sources, path), "utf8"),
  }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));
const boxes = screens.flatMap(({ path, source }) => boxesIn(path, source));

/** A bare element of HTML in which words can be written. */
function hasBareBox(source: string): boolean {
  if (/<textarea\b|contentEditable/.test(source)) return true;
  return [...source.matchAll(/<input\b/g)].some(
    ({ index }) => !/\btype="(file|radio|checkbox|hidden)"/.test(tagAt(source, index)),
  );
}

/** By the reason; each line is a file and the label within it. */
const notCoached: Readonly<Record<string, string>> = {
  "a search: nobody reads it": `
    catalogue/web/AskPage.tsx sentences.ask.search
    commitments/web/CommitmentsPage.tsx words.words
    debriefs/web/register/DebriefsPage.tsx words.find
    heard/web/Comments.tsx own.search
    organisation/web/PeoplePage.tsx words.search
    requests/web/searching/SearchPage.tsx words.words
    growth/web/JournalPage.tsx words.search
    web/ui/Matrix.tsx sentences.matrixSearch`,
  "words for the search alone, or for the coach": `
    catalogue/web/editor/SettingsSection.tsx words.otherWords
    courtesy/web/TradeWordsPage.tsx words.word`,
  "a date, a number, a unit or a zone": `
    web/ui/DateField.tsx ...
    audit/web/AuditPage.tsx words.from
    audit/web/AuditPage.tsx words.to
    catalogue/web/editor/PromisesSection.tsx words.amount(what, level)
    catalogue/web/form/NumberField.tsx ...
    commitments/web/CommitmentFields.tsx words.aim[measure]
    duty/web/RotaDialog.tsx words.turnDays
    goals/web/dialogs/SmallDialogs.tsx words.value
    goals/web/dialogs/TargetDialog.tsx words.aim
    goals/web/dialogs/TargetDialog.tsx words.baseline
    goals/web/dialogs/TargetDialog.tsx words.unit
    importing/web/Looking.tsx words.zone
    keeping/web/RetentionPage.tsx words.days(what)
    outcomes/web/NewValue.tsx words.value
    outcomes/web/OutcomeDialog.tsx words.unit
    outcomes/web/SegmentDialog.tsx words.headcount
    outcomes/web/TimeFields.tsx label
    outcomes/web/ValuesTable.tsx words.newValue(dayWords(day, spoken))
    parity/web/service/OutsideMonths.tsx words.keptCount
    parity/web/service/OutsideMonths.tsx words.medianHours
    parity/web/service/OutsideMonths.tsx words.ofMonth
    parity/web/service/OutsideMonths.tsx words.total
    promises/web/CalendarPage.tsx words.holidays
    promises/web/WeekFields.tsx label
    promises/web/WorkedExample.tsx words.amount
    meetings/web/AttendancePage.tsx words.zone
    thanks/web/WaitingPage.tsx words.number
    gatherings/web/After.tsx words.count
    gatherings/web/GatheringFields.tsx words.minutes
    gatherings/web/GatheringFields.tsx words.time
    gatherings/web/NewPage.tsx words.seats`,
  "a file that is pasted, or the columns and sources of one": `
    importing/web/Looking.tsx words.source
    organisation/web/MovingInPage.tsx words.paste
    outcomes/web/OutcomeDialog.tsx words.source
    parity/web/service/MonthsDialog.tsx words.source
    parity/web/service/OutsideMonths.tsx words.source
    together/web/Columns.tsx label
    together/web/FilePage.tsx words.paste
    web/ui/BringIn.tsx words.paste`,
  "a name or a reference": `
    organisation/web/InvitationPage.tsx words.name
    organisation/web/InvitationsPage.tsx words.name
    organisation/web/MePage.tsx words.name
    organisation/web/SetUpPage.tsx words.name
    organisation/web/SetUpPage.tsx words.organisation
    organisation/web/TeamPage.tsx sentences.teams.name
    organisation/web/TeamsPage.tsx words.name
    outcomes/web/OutcomeDialog.tsx words.name
    people/web/MakeToken.tsx words.name
    keys/web/KeyPasskeys.tsx words.name
    people/web/Passkeys.tsx words.passkeyName
    promises/web/CalendarPage.tsx words.name
    requests/web/outside/OutsideFields.tsx words.reference
    lessons/web/own/OwnLessonForm.tsx words.name
    meetings/web/AddDialogs.tsx words.name
    thanks/web/giving/CustomerForm.tsx words.saidBy
    gatherings/web/GatheringFields.tsx words.place`,
  "one's own journal: nobody else reads it, and nothing looks over one's shoulder there": `
    growth/web/PageFields.tsx ...
    growth/web/PageFields.tsx form === "prompt" ? words.answer : words.free
    growth/web/PageFields.tsx mood.word
    growth/web/unsent/OutcomeForm.tsx words.helped
    growth/web/unsent/Begin.tsx words.words`,
  "a customer's own words, or a whole text in its written form": `
    lessons/web/own/OwnLessonForm.tsx words.source
    thanks/web/giving/CustomerForm.tsx words.words`,
  "an address or a secret of signing in": `
    ballots/web/BringBallots.tsx words.code
    keys/web/ChangeLocks.tsx words.passphrase
    keys/web/KeyPasskeys.tsx words.passphrase
    keys/web/ChangeLocks.tsx words.present
    keys/web/MakeKey.tsx words.again
    keys/web/MakeKey.tsx words.passphrase
    keys/web/MakeKey.tsx words.typed
    keys/web/Unlock.tsx sentences.secret
    organisation/web/InvitationPage.tsx words.password
    organisation/web/InvitationsPage.tsx words.email
    organisation/web/SetUpPage.tsx words.email
    organisation/web/SetUpPage.tsx words.password
    people/web/CodeStep.tsx spare ? words.spare : words.code
    people/web/Password.tsx words.current
    people/web/Password.tsx words.fresh
    people/web/ResetPage.tsx words.password
    people/web/SecondFactor.tsx sentences.code.code
    people/web/SecondFactor.tsx words.confirmWith
    people/web/SignInPage.tsx words.email
    people/web/SignInPage.tsx words.password
    meetings/web/AddDialogs.tsx words.address
    meetings/web/AddDialogs.tsx words.davAddress
    meetings/web/AddDialogs.tsx words.login
    meetings/web/AddDialogs.tsx words.password`,
};

const allowed = Object.values(notCoached)
  .flatMap((lines) => lines.split("\n"))
  .map((line) => line.trim())
  .filter((line) => line !== "");

describe("each box in which somebody writes", () => {
  test("is coached, or stands above with its reason", () => {
    expect(boxes.filter(({ isCoached }) => isCoached).length).toBeGreaterThan(60);
    const uncoached = boxes.filter(({ isCoached }) => !isCoached).map(({ where }) => where);
    expect(uncoached.filter((where) => !allowed.includes(where))).toEqual([]);
  });

  test("that stands above is still there, and not coached by now", () => {
    const uncoached = new Set(boxes.filter((box) => !box.isCoached).map(({ where }) => where));
    expect(allowed.filter((where) => !uncoached.has(where))).toEqual([]);
    expect(new Set(allowed).size).toBe(allowed.length);
  });

  test("goes through the components that can be coached", () => {
    const bare = screens.filter(({ source }) => hasBareBox(source)).map(({ path }) => path);
    expect(bare).toEqual([]);
  });
});

test("a box that nobody decided on would be found", () => {
  const planted = `<TextArea label={words.sneer} value={text} onChange={(text) => set(text)} />`;
  expect(boxesIn("x/web/X.tsx", planted)).toEqual([
    { where: "x/web/X.tsx words.sneer", kind: "TextArea", isCoached: false },
  ]);
  const decided = planted.replace("<TextArea", "<TextArea coached");
  expect(boxesIn("x/web/X.tsx", decided)).toMatchObject([{ isCoached: true }]);
  const not = planted.replace("<TextArea", "<TextArea coached={false}");
  expect(boxesIn("x/web/X.tsx", not)).toMatchObject([{ isCoached: false }]);
  expect(hasBareBox(`<input value={text} onChange={(event) => set(event)} />`)).toBe(true);
  expect(hasBareBox(`<input type="file" onChange={(event) => set(event)} />`)).toBe(false);
});
