/** Answers of the endpoints of debriefs and actions. */
import { routes } from "#platform/http/route.ts";
import { debriefsContract } from "./contract.ts";
import { actionAnswers } from "./routes/actions.ts";
import { cardAnswers } from "./routes/cards.ts";
import { debriefAnswers } from "./routes/debriefs.ts";
import { movingAnswers } from "./routes/moving.ts";
import { themeAnswers } from "./routes/themes.ts";

export const debriefsRoutes = routes(debriefsContract, {
  ...debriefAnswers,
  ...movingAnswers,
  ...cardAnswers,
  ...themeAnswers,
  ...actionAnswers,
});
