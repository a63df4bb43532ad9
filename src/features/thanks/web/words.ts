/** Sentences that are put together from facts. */
import type { Language } from "#web/data/language.ts";
import { monthOf } from "#web/data/zone.ts";
import type { MineAnswer, ThanksAnswer } from "./data.ts";
import type { Words } from "./use-words.ts";

type Part = MineAnswer["parts"][number];
type Why = Words["why"];

/** 'You finished “Credit check” (#412), which “A loan” (#400) waited for.' */
export function partSentence(
  { did, request, waitedBy, joined, depth }: Part,
  { why }: Pick<Words, "why">,
): string {
  const named = (asked: Part["request"]): string | null =>
    asked && why.request(asked.title, asked.number);
  const deed = why[did](named(request));
  const above = named(waitedBy);
  if (joined) return why.joined(deed, above);
  return depth === 0 ? why.about(deed) : why.waited(deed, above);
}

/** Why it reached the reader, a sentence each. */
export function whySentences(
  { mine, segment }: Pick<ThanksAnswer, "mine" | "segment">,
  words: Words,
): string[] {
  if (mine === null) return [];
  if (mine.how === "part") return partsOf(mine, words);
  if (mine.how === "segment") return [segmentSentence(mine, segment?.name, words.why)];
  return mine.how === "member" && mine.team ? [words.why.ofTeam(mine.team.name)] : [];
}

function partsOf({ parts, moreParts }: MineAnswer, words: Words): string[] {
  const told = parts.map((part) => partSentence(part, words));
  return moreParts === 0 ? told : [...told, words.why.moreParts(moreParts)];
}

/** 'You finished 12 requests of Credit check, which is needed for Loans, which Private customers rely on.' */
function segmentSentence(
  { way, finished }: MineAnswer,
  named: string | undefined,
  why: Why,
): string {
  const n = finished ?? 0;
  const segment = named ?? why.anySegment;
  const [own, ...further] = way.map(({ name }) => name);
  if (own === undefined) return why.oneWaited(n, segment);
  return why.ofService(n, own, further.map(why.step).join(""), segment);
}

/** Who says it: a colleague, or the customer. */
export function byWords({ kind, saidBy, giver }: ThanksAnswer, words: Words): string {
  if (kind === "customer") return saidBy === "" ? words.customer : saidBy;
  return giver?.name ?? words.someone;
}

/** Of a customer's: how it came in. */
export function heardWords({ kind, giver }: ThanksAnswer, { list }: Words): string | null {
  if (kind === "colleague") return null;
  return giver ? list.heardBy(giver.name) : list.byMail;
}

/** 'to Ana, Ben and the team Legal', without the reader. */
export function toWords({ receivers }: ThanksAnswer, meId: string, words: Words): string | null {
  const names = receivers
    .filter(({ person }) => person?.id !== meId)
    .flatMap(({ person, team, how }) =>
      how === "team" ? (team?.name ?? []) : (person?.name ?? []),
    );
  if (names.length === 0) return null;
  return words.list.to(new Intl.ListFormat(locales[words.lang]).format(names));
}

/** As the product writes English: no comma before the 'and'. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** 'October 2026'. */
export const monthWords = (day: string, language: Language): string =>
  monthOf(new Date(`${day}T00:00:00Z`), "UTC", language);
