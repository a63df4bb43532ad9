/** What is told about surveys, and to whom: all who were asked alike, since nobody knows who has answered. */
import { tellNews } from "#feature/inbox";
import type { Mode } from "./contract/items.ts";

type Moment = Parameters<typeof tellNews>[0] & { readonly now: Date };

interface OfWave {
  readonly id: string;
  readonly surveyId: string;
  readonly name: string;
  readonly mode: Mode;
  readonly closesOn: string;
  readonly plannedById: string | null;
}

interface Telling {
  readonly key: string;
  readonly said: string;
  readonly href: string;
  readonly to: readonly string[];
}

async function tell(moment: Moment, { name }: OfWave, { to, ...telling }: Telling): Promise<void> {
  if (to.length === 0) return;
  const { now: at } = moment;
  await tellNews(moment, [
    { kind: "surveys", title: name, actorId: null, personIds: to, at, ...telling },
  ]);
}

export const hrefToAnswer = "/surveys/answer";
export const hrefOfWave = ({ surveyId }: Pick<OfWave, "surveyId">): string =>
  `/surveys/${surveyId}`;

const saidAsked: Readonly<Record<Mode, string>> = {
  anonymous:
    "You are asked how you are served, or how you fare: two minutes, and nobody can find out what you said",
  confidential: "You are asked how you are served, or how you fare: two minutes, in confidence",
};

export const tellAsked = (moment: Moment, wave: OfWave, to: readonly string[]): Promise<void> =>
  tell(moment, wave, {
    key: `asked:${wave.id}`,
    said: saidAsked[wave.mode],
    href: hrefToAnswer,
    to,
  });

/** Everybody hears the same, whether they have answered or not. */
export const tellReminded = (
  moment: Moment,
  wave: OfWave,
  { what, to }: { readonly what: "half-way" | "last-day"; readonly to: readonly string[] },
): Promise<void> =>
  tell(moment, wave, {
    key: `${what}:${wave.id}`,
    said:
      what === "last-day"
        ? "Today is the last day to answer; whoever has answered need not do anything"
        : "There is still time to answer; whoever has answered need not do anything",
    href: hrefToAnswer,
    to,
  });

export const tellHolders = (moment: Moment, wave: OfWave, to: readonly string[]): Promise<void> =>
  tell(moment, wave, {
    key: `holders:${wave.id}`,
    said: "A wave has closed: two of its three key holders open the answers, and you are one of them",
    href: hrefOfWave(wave),
    to,
  });

export const tellNotHeld = (moment: Moment, wave: OfWave): Promise<void> =>
  tell(moment, wave, {
    key: `not-held:${wave.id}`,
    said: "A wave that you planned was not held: too few people can be asked",
    href: hrefOfWave(wave),
    to: wave.plannedById === null ? [] : [wave.plannedById],
  });
