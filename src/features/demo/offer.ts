/** What the teams of the demo offer, and what is asked of them. */
import { inTheHouse } from "./offer/in-the-house.ts";
import type { DemoService } from "./offer/kinds.ts";
import { nearCustomers } from "./offer/near-customers.ts";

export type { DemoService } from "./offer/kinds.ts";
export const services: readonly DemoService[] = [...nearCustomers, ...inTheHouse];
