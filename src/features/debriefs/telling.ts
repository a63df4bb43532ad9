/** What is told about debriefs, and to whom. Without a name of a person in the words, who may be erased. */
import { tellNews } from "#feature/inbox";
import type { DebriefKind } from "./contract.ts";

type Moment = Parameters<typeof tellNews>[0];

interface About {
  readonly title: string;
  readonly href: string;
}

interface Telling {
  readonly key: string;
  readonly said: string;
  readonly actorId: string | null;
  readonly to: readonly (string | null)[];
}

export const tell = (moment: Moment, about: About, telling: Telling): Promise<void> =>
  tellAll(moment, [{ ...about, ...telling }]);

/** Several at once; who is to hear of one and has no name any more hears nothing. */
export async function tellAll(moment: Moment, all: readonly (About & Telling)[]): Promise<void> {
  const news = all.flatMap(({ to, ...telling }) => {
    const personIds = to.filter((id) => id !== null);
    return personIds.length === 0
      ? []
      : [{ kind: "debriefs" as const, at: moment.now, personIds, ...telling }];
  });
  if (news.length > 0) await tellNews(moment, news);
}

export const hrefOf = (debriefId: string): string => `/debriefs/${debriefId}`;

/** Where an action is followed: its debrief, or what its team heard. */
export const actionHref = (action: {
  readonly debriefId: string | null;
  readonly waveId: string | null;
  readonly heardTeamId: string | null;
}): string =>
  action.debriefId === null
    ? `/surveys/results/${action.waveId}/teams/${action.heardTeamId}`
    : hrefOf(action.debriefId);

export const saidOpened: Readonly<Record<DebriefKind, string>> = {
  initiative: "It has ended: look back on it together, each alone first",
  promise: "A promise was broken badly: look back on it together, each alone first",
  defects: "The same came back several times: look back on it together, each alone first",
  agreement: "An agreement is reviewed: look back on it together, each alone first",
  commitment: "A commitment was not kept: look back on it together, each alone first",
  team: "You are asked to look back together, each alone first",
};
export const saidAsked = "You are asked to take part in a debrief";
export const saidOwner = "An action of a debrief is yours now";
export const saidOverdue = "The day of your action has passed: say whether it was done";
export const saidOverdueToLeads = "An action that you see to has waited for a week for a word";
export const saidOwnerLeft = "Whoever had an action that you see to has left";
