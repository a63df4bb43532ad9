/** Endpoints and shapes of gatherings, and of coffee for two. */
import { contract } from "#platform/http/contract.ts";
import { coffeeContract } from "./contract/coffee.ts";
import { gatheringContract } from "./contract/gatherings.ts";

export * from "./contract/coffee.ts";
export * from "./contract/gatherings.ts";
export * from "./contract/shapes.ts";

export const gatheringsContract = contract({ ...gatheringContract, ...coffeeContract });
