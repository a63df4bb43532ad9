/** What states, impacts and causes are called. */
import type { Cause, Impact, State } from "../data/api.ts";

export const states: Record<State, string> = {
  asked: "Asked",
  taken: "Taken",
  "waiting-customer": "Waits for the customer",
  "waiting-vendor": "Waits for a vendor",
  "waiting-part": "Waits for a part",
  done: "Done",
  confirmed: "Done and right",
  reopened: "Not right yet",
  withdrawn: "Not needed any more",
  merged: "Goes on in another",
};

export const impacts: Record<Impact, { label: string; hint: string }> = {
  low: { label: "I can wait", hint: "It would be good to have; nothing depends on it now." },
  normal: { label: "It is part of normal work", hint: "Needed in good time." },
  high: { label: "Work stands still", hint: "One person or a team cannot go on without it." },
  critical: {
    label: "A customer is affected",
    hint: "Someone outside notices it, or will today; or many here cannot work.",
  },
};

export const causes: Record<Cause, string> = {
  incomplete: "A part is missing",
  wrong: "It is not what it should be",
  misunderstood: "We understood each other differently",
  "too-late": "It came too late to be of use",
  "broke-again": "It worked, then broke again",
  "missing-information": "Something had not been said at the start",
  other: "Something else",
};
