/** Bodies of calls of what teams say of themselves. */
import type { Things } from "./things.ts";

export const bodiesOfPortraits = ({ service }: Things): Readonly<Record<string, unknown>> => ({
  "PUT /teams/:id/words/:part": { words: "Say what you need it for.", version: 0 },
  "POST /teams/:id/hints": { serviceId: service, says: "Say which.", reason: null },
  "PUT /hints/:id": { serviceId: null, says: "Say which.", version: 1 },
});
