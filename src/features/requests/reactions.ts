/** What requests do on the events of others. */
import { dueOfRequests } from "#feature/promises";
import { type Heard, on } from "#platform/events/draining.ts";
import { keepInStep } from "./outside/claiming.ts";
import { listHeldBy, writeDues } from "./queries/house.ts";
import { holdBelow } from "./queries/outside.ts";
import { holdRequestForHouse } from "./queries/one.ts";
import { findMemberName } from "./queries/persons.ts";
import { writeStep } from "./step.ts";

/** Somebody left: their open work goes to the heir where that is a member of the team, else back into the queue. */
async function handOnWork(
  heard: Heard<{ personId: string; heirId: string | null }>,
): Promise<void> {
  const { db, now, tell, touch, payload } = heard;
  for (const id of await listHeldBy(db, payload.personId)) {
    const request = await holdRequestForHouse(db, id);
    if (request?.holderId !== payload.personId) continue;
    const { heirId } = payload;
    const holderName =
      heirId === null ? undefined : await findMemberName(db, request.teamId, heirId);
    const step =
      holderName === undefined
        ? { changes: { holderId: null, ...backInQueue(request.state) }, kind: "released" }
        : {
            changes: { holderId: heirId },
            kind: "assigned",
            detail: { holderId: heirId, holderName },
          };
    await writeStep({ db, now, tell, touch, who: null }, request, step);
  }
}

function backInQueue(state: string): { state?: "asked" } {
  return state === "taken" ? { state: "asked" } : {};
}

/** It was closed, or opened again: what it is made of is ranked anew. Here, since whoever closes a part holds it before what waits for it. */
async function rankPartsAnew(heard: Heard<{ requestId: string }>): Promise<void> {
  const ids = [heard.payload.requestId];
  await holdBelow(heard.db, ids);
  await keepInStep(heard, ids);
}

export const reactions = [
  on("requests.outside-moved", "requests: rank the parts of what closed or opened", rankPartsAnew),
  on("people.departed", "requests: hand on the open work of whoever left", handOnWork),
  on("promises.recounted", "requests: write what is due next", async ({ db, payload, touch }) => {
    await writeDues(db, await dueOfRequests(db, payload.requestIds));
    for (const id of payload.requestIds) touch(`request:${id}`);
  }),
];
