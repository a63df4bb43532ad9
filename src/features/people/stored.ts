/** What this feature keeps about a person, for the page 'what is stored about me'. */
import type { StoredKind } from "#platform/feature.ts";
import { countOf } from "./queries/stored.ts";

const whileHere = "As long as you are here";

export const stored: readonly StoredKind[] = [
  {
    what: "Your name, e-mail address and time zone",
    whoSees: "Your colleagues; for a vendor's guest, the people of that vendor",
    howLong: "Until your name is erased after you have left",
    count: async () => 1,
  },
  {
    what: "Your sign-in: a hash of the password, passkeys, the second factor",
    whoSees: "Nobody; they can only be compared",
    howLong: whileHere,
    count: (db, personId) => countOf(db, "account", personId),
  },
  {
    what: "Where you are signed in: browser, network address, time",
    whoSees: "You",
    howLong: "Until the session ends, 30 days at most",
    count: (db, personId) => countOf(db, "session", personId),
  },
  {
    what: "Your tokens for programs: name, what they may do, when last used",
    whoSees: "You and administrators",
    howLong: whileHere,
    count: (db, personId) => countOf(db, "accessToken", personId),
  },
  {
    what: "Roles that you hold or held, with when and by whom",
    whoSees: "Your colleagues see those you hold; administrators all",
    howLong: whileHere,
    count: (db, personId) => countOf(db, "roleGrant", personId),
  },
];
