import { TeamCardPage } from "./ScorecardPage.tsx";

/** A team on one page. */
export default TeamCardPage;
