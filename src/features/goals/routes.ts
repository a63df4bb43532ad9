/** Answers of the endpoints of goals, tensions and initiatives. */
import { routes } from "#platform/http/route.ts";
import { goalsContract } from "./contract.ts";
import { fileAnswers } from "./routes/files.ts";
import { goalAnswers } from "./routes/goals.ts";
import { initiativeAnswers } from "./routes/initiatives.ts";
import { targetAnswers } from "./routes/targets.ts";
import { tensionAnswers } from "./routes/tensions.ts";

export const goalRoutes = routes(goalsContract, {
  ...fileAnswers,
  ...goalAnswers,
  ...targetAnswers,
  ...tensionAnswers,
  ...initiativeAnswers,
});
