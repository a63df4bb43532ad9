/** Answers of the endpoints of surveys. */
import { routes } from "#platform/http/route.ts";
import { surveysContract } from "./contract.ts";

export const surveysRoutes = routes(surveysContract, {});
