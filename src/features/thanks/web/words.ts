/** Sentences that are put together from facts. */
import type { MineAnswer, ThanksAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";

type Part = MineAnswer["parts"][number];
type Asked = NonNullable<Part["request"]>;

const deeds: Readonly<Record<Part["did"], string>> = {
  finished: "You finished",
  holds: "You have",
  worked: "You worked on",
};

const named = ({ title, number }: Asked): string => `“${title}” (#${number})`;

/** 'You finished “Credit check” (#412), which “A loan” (#400) waited for.' */
export function partSentence({ did, request, waitedBy, joined, depth }: Part): string {
  const what = request === null ? "a part that you may not see any more" : named(request);
  const above = waitedBy === null ? null : named(waitedBy);
  if (joined) return `${deeds[did]} ${what}, which became one with ${above ?? "another request"}.`;
  if (depth === 0) return `${deeds[did]} ${what}, which these words are about.`;
  return `${deeds[did]} ${what}, which ${above ?? "another request on the way there"} waited for.`;
}

/** Why it reached the reader, a sentence each. */
export function whySentences({ mine, segment }: Pick<ThanksAnswer, "mine" | "segment">): string[] {
  if (mine === null) return [];
  if (mine.how === "part") return partsOf(mine);
  if (mine.how === "segment") return [segmentSentence(mine, segment?.name ?? "customers outside")];
  return mine.how === "member" && mine.team ? [`To all of ${mine.team.name}.`] : [];
}

function partsOf({ parts, moreParts }: MineAnswer): string[] {
  const told = parts.map(partSentence);
  if (moreParts === 0) return told;
  return [...told, `And ${moreParts} more ${moreParts === 1 ? "part" : "parts"} of it.`];
}

/** 'You finished 12 requests of Credit check, which is needed for Loans, which Private customers buy.' */
function segmentSentence({ way, finished }: MineAnswer, segment: string): string {
  const n = finished ?? 0;
  const did = `You finished ${n} ${n === 1 ? "request" : "requests"}`;
  const [own, ...further] = way.map(({ name }) => name);
  if (own === undefined) return `${did} for which one of ${segment} was waiting.`;
  const chain = further.map((name) => ` is needed for ${name}, which`).join("");
  return `${did} of ${own}, which${chain} ${segment} rely on.`;
}

/** Who says it: a colleague, or the customer. */
export function byWords({ kind, saidBy, giver }: ThanksAnswer): string {
  if (kind === "customer") return saidBy === "" ? sentences.customer : saidBy;
  return giver?.name ?? sentences.someone;
}

/** Of a customer's: how it came in. */
export function heardWords({ kind, giver }: ThanksAnswer): string | null {
  if (kind === "colleague") return null;
  return giver ? `${sentences.list.heardBy} ${giver.name}` : sentences.list.byMail;
}

/** 'to Ana, Ben and the team Legal', without the reader. */
export function toWords({ receivers }: ThanksAnswer, meId: string): string | null {
  const names = receivers
    .filter(({ person }) => person?.id !== meId)
    .flatMap(({ person, team, how }) =>
      how === "team" ? (team?.name ?? []) : (person?.name ?? []),
    );
  if (names.length === 0) return null;
  return `to ${new Intl.ListFormat("en-GB").format(names)}`;
}

/** 'October 2026'. */
export const monthWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
