/** Tells both sides once what they said can be read. */
import { tellNews } from "#feature/inbox";
import type { Moment } from "./choosing.ts";
import type { Revealed } from "./queries/answering.ts";

export async function tellRevealed(moment: Moment, all: readonly Revealed[]): Promise<void> {
  for (const { requestId } of all) moment.touch(`request:${requestId}`);
  await tellNews(
    moment,
    all
      .filter(({ toTell }) => toTell.length > 0)
      .map(({ requestId, number, toTell }) => ({
        kind: "afterwards",
        key: `afterwards:revealed:${requestId}`,
        personIds: toTell,
        actorId: null,
        at: moment.now,
        title: `After ${number}`,
        said: "What the other side says of it can be read now.",
        href: `/requests/${requestId}#afterwards`,
      })),
  );
}
