import { growthContract } from "./contract.ts";
import { routes } from "#platform/http/route.ts";
import { entryRoutes } from "./routes/entries.ts";
import { roundRoutes } from "./routes/rounds.ts";
import { sharingRoutes } from "./routes/sharing.ts";

export const growthRoutes = routes(growthContract, {
  ...entryRoutes,
  ...sharingRoutes,
  ...roundRoutes,
});
