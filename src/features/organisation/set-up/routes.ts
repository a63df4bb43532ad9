import {
  canonicalZone,
  decideOnPassword,
  decideToOpen,
  findPersonByEmail,
  grantRole,
  hashPassword,
  insertPerson,
  setPasswordHash,
} from "#feature/people";
import { hashOfSecret } from "#platform/crypto/ids.ts";
import { anyone } from "#platform/http/access.ts";
import { found, refuse as refuseAnywhere } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { findOrganisation } from "../persons/queries.ts";
import { setUp } from "./contract.ts";
import { findSetUpLink, insertOrganisation, markSetUpUsed } from "./queries.ts";

const linkHours = 24;

export const setUpRoutes: MountedRoute[] = routes(setUp, {
  "GET /set-up": {
    access: anyone, // Nobody can be signed in yet; afterwards it is missing for everyone.
    answer: async ({ db }) => {
      if (await findOrganisation(db)) refuseAnywhere("missing");
      return { needed: true };
    },
  },

  "POST /set-up": {
    access: anyone, // Whoever holds the link that the start printed.
    answer: async ({ db, body, now, refuse, subject }) => {
      const tokenHash = hashOfSecret(body.secret);
      // Waits here for another call with the same link, and then finds what that one made.
      const held = await findSetUpLink(db, tokenHash);
      if (await findOrganisation(db)) refuse("missing");
      const link = found(held);
      const expiresAt = new Date(link.madeAt.getTime() + linkHours * 3_600_000);
      if (decideToOpen({ expiresAt, usedAt: link.usedAt }, now) === "gone") refuse("gone");
      const zone = canonicalZone(body.zone);
      if (zone === null) return refuse("unknownZone");
      const name = body.name.trim();
      const email = body.email.toLowerCase();
      if (decideOnPassword(body.password, { name, email }) !== "fine") refuse("weakPassword");
      const organisation = { name: body.organisation.trim(), zone, setUpAt: now };
      if (!(await insertOrganisation(db, organisation))) refuse("missing");
      await markSetUpUsed(db, tokenHash, now);
      const known = await findPersonByEmail(db, email);
      const personId = known?.id ?? (await insertPerson(db, { name, email, zone, now }));
      await setPasswordHash(db, personId, await hashPassword(body.password), now);
      await grantRole(db, { personId, role: "administrator", byPersonId: null, at: now });
      subject("person", personId);
      return { email };
    },
  },
});
