import type { Feature } from "#platform/feature.ts";
import { countCommitmentsOf, deleteEndedBefore, eraseFromCommitments } from "./queries/keeping.ts";
import { reactions, ticks } from "./recurring.ts";
import { commitmentsRoutes } from "./routes.ts";

export {
  type AboutTeam,
  type CommitmentRow,
  commitmentsAbout,
  countKept,
  findDue,
  findEnded,
  namesOfLeaders,
  shareOfLeaders,
} from "./reading.ts";

export const commitments: Feature = {
  name: "commitments",
  routes: commitmentsRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "Commitments that you made or sponsor, and what you said about them",
      whoSees: "Your colleagues",
      retention: {
        kind: "commitments.ended",
        what: "Commitments of leaders, after they ended",
        defaultDays: 1095,
        carryOut: deleteEndedBefore,
      },
      count: countCommitmentsOf,
    },
  ],
  erase: eraseFromCommitments,
};
