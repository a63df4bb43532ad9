/** How often thanks were said in the house; of no team and no person. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { sayCounted, sayMonth } from "../words.ts";
import { countGround, type Tellings } from "./parts.ts";

export interface Thanked {
  readonly colleagues: number;
  readonly customers: number;
}

const how =
  "Public thanks of colleagues; between the same two, whichever way they go, one counts in 30 days. What is tied to a confidential request is in no figure, and no figure is of a person.";
const href = "/goodwill";

export function tellOfThanks(month: string, { colleagues, customers }: Thanked): Tellings {
  if (colleagues + customers < floor) return { told: [], compared: 0 };
  const given = `Colleagues said thanks ${sayCounted(colleagues, "time")} in ${sayMonth(month)}`;
  const travelled = `${sayCounted(customers, "customer's thank-you", "customers' thank-yous")} travelled to those who had a part`;
  const outside = customers === 0 ? "" : `, and ${travelled}`;
  const said = colleagues === 0 ? `${travelled} in ${sayMonth(month)}.` : `${given}${outside}.`;
  const grounds = [
    countGround(`Public thanks of colleagues, ${sayMonth(month)}`, colleagues, href),
    countGround(`Customers' thank-yous, ${sayMonth(month)}`, customers, href),
  ];
  const sentence = { key: "thanks", said, how, href, grounds };
  return { told: [{ part: "opening", weight: 0.3, sentence }], compared: 0 };
}
