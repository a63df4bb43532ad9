/** Whose customers said more or less often after a finished request that it was right. Pure. */
import { wilsonShare } from "#platform/statistics/wilson.ts";
import { compareShares, fewest, type ShareCounted } from "../comparing.ts";
import { sayMonth, sayPercent } from "../words.ts";
import { shareGround, type Telling, type Tellings } from "./parts.ts";

/** What customers said of a team. */
export interface Said {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly yes: number;
}

interface Months {
  readonly month: readonly Said[];
  /** Of the three months before, all together. */
  readonly before: readonly Said[];
}

const how =
  "Answers to the question after a finished request, by when both sides could read them; of teams with at least 20 answers in both. Told only where the 99 % interval of the difference leaves out no difference at all.";

const countedOf = ({ yes, n }: Said): ShareCounted => ({ hits: yes, n });

export function tellOfAfterwards(month: string, { month: said, before }: Months): Tellings {
  const compared = said.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    return then && now.n >= fewest && then.n >= fewest ? [[now, then] as const] : [];
  });
  const told = compared.flatMap(([now, then]) => tellMoved(month, now, then));
  return { told, compared: compared.length };
}

function tellMoved(month: string, now: Said, then: Said): Telling[] {
  const way = compareShares(countedOf(now), countedOf(then));
  const [share, earlier] = [wilsonShare(now.yes, now.n), wilsonShare(then.yes, then.n)];
  if (way === null || share === null || earlier === null) return [];
  const turn = way === "better" ? "up from" : "down from";
  const what = `Said of ${now.name} that it was right`;
  const href = `/afterwards?team=${now.id}`;
  const sentence = {
    key: `afterwards:${now.id}`,
    said: `${sayPercent(share.value)} of the answers about what ${now.name} did said in ${sayMonth(month)} that it was right, ${turn} ${sayPercent(earlier.value)} in the three months before.`,
    how,
    href,
    grounds: [
      shareGround(`${what}, ${sayMonth(month)}`, share, href),
      shareGround(`${what}, the three months before`, earlier, href),
    ],
  };
  const weight = Math.abs(share.value - earlier.value) * 100;
  return [{ part: way === "better" ? "praise" : "ask", weight, sentence }];
}
