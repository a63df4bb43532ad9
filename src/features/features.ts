/** The list of features, in the order of the graph: each may use those above it. */
import { afterwards } from "#feature/afterwards";
import { audit } from "#feature/audit";
import { balance } from "#feature/balance";
import { burden } from "#feature/burden";
import { ballots } from "#feature/ballots";
import { catalogue } from "#feature/catalogue";
import { chain } from "#feature/chain";
import { conduct } from "#feature/conduct";
import { courtesy } from "#feature/courtesy";
import { commitments } from "#feature/commitments";
import { debriefs } from "#feature/debriefs";
import { defects } from "#feature/defects";
import { demo } from "#feature/demo";
import { digest } from "#feature/digest";
import { duty } from "#feature/duty";
import { fairness } from "#feature/fairness";
import { gatherings } from "#feature/gatherings";
import { goals } from "#feature/goals";
import { heard } from "#feature/heard";
import { goodwill } from "#feature/goodwill";
import { growth } from "#feature/growth";
import { importing } from "#feature/importing";
import { inbox } from "#feature/inbox";
import { keeping } from "#feature/keeping";
import { keys } from "#feature/keys";
import { lessons } from "#feature/lessons";
import { lingering } from "#feature/lingering";
import { mediation } from "#feature/mediation";
import { meetings } from "#feature/meetings";
import { organisation } from "#feature/organisation";
import { outcomes } from "#feature/outcomes";
import { parity } from "#feature/parity";
import { people } from "#feature/people";
import { portraits } from "#feature/portraits";
import { promises } from "#feature/promises";
import { relationships } from "#feature/relationships";
import { requests } from "#feature/requests";
import { rewards } from "#feature/rewards";
import { scorecard } from "#feature/scorecard";
import { surveys } from "#feature/surveys";
import { thanks } from "#feature/thanks";
import { together } from "#feature/together";
import { waiting } from "#feature/waiting";
import type { Feature } from "#platform/feature.ts";

const others: readonly Feature[] = [
  people,
  keys,
  ballots,
  organisation,
  burden,
  outcomes,
  promises,
  catalogue,
  duty,
  requests,
  inbox,
  conduct,
  courtesy,
  lessons,
  growth,
  meetings,
  relationships,
  afterwards,
  fairness,
  defects,
  parity,
  importing,
  waiting,
  lingering,
  surveys,
  chain,
  goals,
  rewards,
  commitments,
  balance,
  mediation,
  debriefs,
  heard,
  thanks,
  goodwill,
  gatherings,
  portraits,
  scorecard,
  together,
  digest,
  audit,
  demo,
];

/** Keeping stands last: it is made of what all the others store. */
export const features: readonly Feature[] = [...others, keeping(others)];
