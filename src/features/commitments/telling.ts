/** What is told about a commitment, and to whom. Without a name of a person in the words, who may be erased. */
import { type NewsOf, tellNews } from "#feature/inbox";
import type { Ending } from "./contract.ts";
import { dayPlus, type Reminder } from "./rules.ts";

type Moment = Parameters<typeof tellNews>[0];

interface About {
  readonly id: string;
  readonly what: string;
}

type Telling = Pick<NewsOf, "key" | "said" | "actorId"> & {
  readonly to: readonly (string | null)[];
};

export async function tell(moment: Moment, about: About, telling: Telling): Promise<void> {
  const { to, ...rest } = telling;
  const personIds = to.filter((id) => id !== null);
  if (personIds.length === 0) return;
  const { id, what } = about;
  const place = { title: what, href: `/commitments/${id}` };
  await tellNews(moment, [{ kind: "commitments", at: moment.now, personIds, ...place, ...rest }]);
}

export const saidAsked = "Will you sponsor this commitment?";
export const saidAnswered = {
  accepted: "The sponsor of your commitment said yes",
  declined: "Whom you asked to sponsor your commitment said no",
} as const;
export const saidSponsorLeft = "The sponsor of your commitment has left; ask somebody else";
export const saidEnded: Readonly<Record<Ending, string>> = {
  kept: "A commitment that you sponsor was kept",
  "not-kept": "A commitment that you sponsor was not kept",
  withdrawn: "A commitment that you sponsor was taken back",
};

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const dayWords = (day: string): string => {
  const [year, month, ofMonth] = day.split("-").map(Number);
  return `${ofMonth} ${months[(month ?? 1) - 1]} ${year}`;
};

interface Of extends Reminder {
  readonly isLast: boolean;
}

/** What a reminder says to whoever made the commitment; a week late, the sponsor hears of it as well. One that comes late says the day. */
export function saidReminder({ kind, day, isLast }: Of, today: string): string {
  const what = isLast ? "Your commitment ends" : "Your commitment is to be reviewed";
  if (kind === "before") {
    const isInTwoWeeks = day === dayPlus(today, 14);
    return `${what} on ${dayWords(day)}${isInTwoWeeks ? ", in two weeks" : ""}`;
  }
  if (day === today) return `${what} today: say how it stands`;
  return isLast
    ? `Your commitment ended on ${dayWords(day)}: say whether it was kept, and why`
    : `The review of ${dayWords(day)} is still to come: say how your commitment stands`;
}

export const saidToSponsor = (day: string): string =>
  `A commitment that you sponsor has waited for a word since ${dayWords(day)}`;
