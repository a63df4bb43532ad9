/** Answers of the endpoints of surveys. */
import { routes } from "#platform/http/route.ts";
import { surveysContract } from "./contract.ts";
import { answeringAnswers } from "./routes/answering.ts";
import { preparingAnswers } from "./routes/preparing.ts";
import { waveAnswers } from "./routes/waves.ts";

export const surveysRoutes = routes(surveysContract, {
  ...preparingAnswers,
  ...waveAnswers,
  ...answeringAnswers,
});
