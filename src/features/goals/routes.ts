/** Answers of the endpoints of goals, tensions and initiatives. */
import { routes } from "#platform/http/route.ts";
import { goalsContract } from "./contract.ts";
import { goalAnswers } from "./routes/goals.ts";
import { initiativeAnswers } from "./routes/initiatives.ts";
import { targetAnswers } from "./routes/targets.ts";
import { tensionAnswers } from "./routes/tensions.ts";

export const goalRoutes = routes(goalsContract, {
  ...goalAnswers,
  ...targetAnswers,
  ...tensionAnswers,
  ...initiativeAnswers,
});
