/** An order that says nothing of the one before. */
import { randomInt } from "node:crypto";

/** The same things in an order by the system's randomness (Fisher and Yates). */
export function inRandomOrder<Thing>(things: readonly Thing[]): Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
