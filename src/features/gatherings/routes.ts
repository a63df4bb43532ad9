/** Answers of the endpoints of gatherings and of coffee. */
import { routes } from "#platform/http/route.ts";
import { gatheringsContract } from "./contract.ts";
import { coffeeAnswers } from "./routes/coffee.ts";
import { gatheringAnswers } from "./routes/gatherings.ts";
import { hostingAnswers } from "./routes/hosting.ts";

export const gatheringsRoutes = routes(gatheringsContract, {
  ...gatheringAnswers,
  ...hostingAnswers,
  ...coffeeAnswers,
});
