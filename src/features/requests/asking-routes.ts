import { pauseClocks } from "#feature/promises";
import { colleagues, signedIn } from "#platform/http/access.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { customerTeamFor, makeRequest } from "./asking.ts";
import type { requestsContract } from "./contract.ts";
import { detailOf } from "./detail.ts";
import { waitPauses } from "./rules.ts";
import { holdFor, writeStep } from "./step.ts";

type Asks = "POST /requests" | "POST /requests/:id/parts";

export const ask: Pick<RoutesOf<typeof requestsContract>, Asks> = {
  "POST /requests": {
    access: signedIn,
    answer: async (asked) => {
      const request = await makeRequest(asked, asked.body, customerTeamFor(asked));
      return detailOf(request, asked.who);
    },
  },
  "POST /requests/:id/parts": {
    access: colleagues,
    answer: async (asked) => {
      const { db, now, body, params } = asked;
      const { version, waits = true, ...part } = body;
      const parent = await holdFor(asked, "askPart", params.id, version);
      const request = await makeRequest(asked, part, parent.teamId, parent);
      const pauses = waits && waitPauses("waiting-part", parentService(parent));
      const due = pauses ? await pauseClocks(db, { requestId: parent.id, at: now }) : {};
      await writeStep(asked, parent, {
        changes: { ...due, ...(waits && { state: "waiting-part" as const }) },
        kind: "part-asked",
        detail: { partId: request.id, teamId: request.teamId, waits },
      });
      return detailOf(request, asked.who);
    },
  },
};

function parentService(parent: {
  pausesForParts: boolean | null;
  pausesForVendors: boolean | null;
}) {
  const { pausesForParts, pausesForVendors } = parent;
  return { pausesForParts: pausesForParts ?? false, pausesForVendors: pausesForVendors ?? true };
}
