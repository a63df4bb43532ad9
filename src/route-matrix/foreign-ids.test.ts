/** Ids that stand in bodies, queries and the rest of a path: what one may not see is answered there, too, like what is not there. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { features } from "../features/features.ts";
import { bodyOf, call } from "./calls.ts";
import { nowhere } from "./paths.ts";
import { placesIn, put } from "./schemas.ts";
import { thingsIn } from "./sweep.ts";
import type { Thing, Things } from "./things.ts";
import { type Actor, type World, makeWorld } from "./world.ts";

const routes = features.flatMap((feature) => feature.routes);
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.app.close());

type Foreign = readonly [Actor, (things: { ours: Things; elsewhere: Things }) => string];
const elsewhere =
  (thing: Thing) =>
  ({ elsewhere: things }: { elsewhere: Things }): string =>
    things[thing];
const ours =
  (thing: Thing) =>
  ({ ours: things }: { ours: Things }): string =>
    things[thing];

const seesAll = "Whoever may call this sees all of these";
const goal = "Colleagues see every goal with all that it names";
const version =
  "It names what this is made from: any other than the one that holds is answered alike";
const colleague = "Colleagues see every colleague and every team";
const ownId = "A new id, made by whoever writes, with which the words are sealed";
const ofTheCase = "Only what belongs to the case is taken, all else is refused alike: tested there";
const segment = "Colleagues see every segment; that guests see none is tested where it is said";

/** Each id in a body, with whoever may send it and something they may not name; or why there is no such thing. */
const inBodies: Readonly<Record<string, Foreign | string>> = {
  "POST /persons/:id/departure heirId": seesAll,
  "POST /teams parentId": seesAll,
  "PATCH /teams/:id parentId": seesAll,
  "POST /teams/:id/members personId": colleague,
  "POST /invitations teamId": seesAll,
  "POST /calendars teamId": ["lead", elsewhere("team")],
  "POST /outcomes segmentId": seesAll,
  "PUT /outcomes/:id segmentId": seesAll,
  "POST /chain/exercise/begin teamId": colleague,
  "POST /chain/links fromServiceId": ["provider", elsewhere("draft")],
  "POST /chain/links toServiceId": ["provider", elsewhere("draft")],
  "POST /chain/links toSegmentId": seesAll,
  "PUT /parity/:id/like segmentId": seesAll,
  "PUT /parity/:id/like was": version,
  "POST /parity/:id/like/removal was": version,
  "POST /commitments teamId": colleague,
  "POST /commitments outcomeId": colleague,
  "POST /commitments sponsorId": colleague,
  "PUT /commitments/:id teamId": colleague,
  "PUT /commitments/:id outcomeId": colleague,
  "PUT /commitments/:id sponsorId": colleague,
  "POST /gatherings teamIds.[]": colleague,
  "PUT /coffee teamIds.[]": colleague,
  "POST /rewards goalId": ["lead", elsewhere("sharedGoal")],
  "PUT /rewards/:id/support wayId": ["provider", elsewhere("rewardWay")],
  "POST /debriefs teamIds.[]": colleague,
  "POST /debriefs personIds.[]": colleague,
  "PUT /debriefs/:id/cards/:cardId/theme themeId":
    "Only a theme of this debrief is taken: tested there",
  "PUT /debriefs/:id/votes votes.[].themeId": "Only a theme of this debrief is taken: tested there",
  "PUT /debriefs/:id/actions/:actionId ownerId": "Only who takes part is taken: tested there",
  "PUT /debriefs/:id/actions/:actionId teamId": colleague,
  "PUT /debriefs/:id/actions/:actionId customerTeamId": colleague,
  "POST /me/key replaces": version,
  "POST /me/key/passkeys keyId": "Only one's own present key: tested there",
  "POST /polls/:id/ballots blinded.[].groupId": "Only a group on whose roll one is: tested there",
  "PUT /polls/:id/answers groupId": "Only one whose ballot is shown: tested there",
  "POST /polls/:id/hand-ons handed.[].holderId": "Only another holder is taken: tested there",
  "PUT /heard/:id/teams/:teamId/improvements/:improvementId ownerId":
    "Only a colleague is taken: tested there",
  "POST /surveys providerIds.[]": colleague,
  "PUT /surveys/:id providerIds.[]": colleague,
  "POST /surveys/:id/waves waves.[].id": ownId,
  "POST /surveys/:id/waves waves.[].poll.shares.[].holderId": "Only key owners: tested there",
  "POST /surveys/:id/waves waves.[].poll.shares.[].keyId": "Only key owners: tested there",
  "POST /me/growth/entries id": ownId,
  "POST /me/growth/entries keyId": "Only one's own present key: tested there",
  "PUT /me/growth/entries/:id keyId": "Only one's own present key: tested there",
  "POST /me/growth/entries/:id/shares id": ownId,
  "POST /me/growth/entries/:id/shares toId": colleague,
  "POST /me/growth/entries/:id/shares keyId": "Only the receiver's present key: tested there",
  "POST /me/growth/rounds id": ownId,
  "POST /me/growth/rounds keyId": "Only one's own present key: tested there",
  "POST /me/growth/rounds people.[].personId": colleague,
  "POST /growth/views/:id levels.[].id": ownId,
  "POST /me/attendance meetingId": ["provider", elsewhere("meeting")],
  "POST /me/attendance people.[].personId": "Only whom looking offered is taken: tested there",
  "POST /mediations oneId": colleague,
  "POST /mediations otherId": colleague,
  "POST /mediations/:id/safety id": ownId,
  "POST /mediations/:id/entries id": ownId,
  "POST /mediations/:id/entries watch.providerId": ofTheCase,
  "POST /mediations/:id/entries watch.customerId": ofTheCase,
  "PUT /mediations/:id/entries/:entryId watch.providerId": ofTheCase,
  "PUT /mediations/:id/entries/:entryId watch.customerId": ofTheCase,
  "POST /mediations/:id/keys wraps.[].personId": ofTheCase,
  "POST /mediations/:id/keys wraps.[].keyId": ofTheCase,
  "PUT /mediations/:id/mediator personId": colleague,
  "PUT /mediations/:id/speaker personId": colleague,
  "POST /thanks personIds.[]": colleague,
  "POST /thanks teamIds.[]": colleague,
  "POST /thanks requestId": ["provider", elsewhere("request")],
  "POST /services teamId": ["lead", elsewhere("team")],
  "POST /teams/:id/hints serviceId": ["provider", elsewhere("service")],
  "PUT /hints/:id serviceId": ["provider", elsewhere("service")],
  "PUT /services/:id ownerId": colleague,
  "PUT /services/:id calendarId": colleague,
  "PUT /services/:id audienceTeamIds.[]": colleague,
  "PUT /teams/:id/rota memberIds.[]": ["lead", elsewhere("person")],
  "POST /teams/:id/swaps personId": ["lead", elsewhere("person")],
  "POST /teams/:id/swaps insteadOfId": ["lead", elsewhere("person")],
  "POST /teams/:id/absences personId": ["lead", elsewhere("person")],
  "POST /requests outside.segmentId": segment,
  "POST /requests/:id/parts outside.segmentId": segment,
  "POST /requests/:id/outside segmentId": segment,
  "POST /requests serviceId": ["customer", elsewhere("draft")],
  "POST /requests customerTeamId": ["customer", elsewhere("team")],
  "POST /requests attachmentIds.[]": ["customer", ours("loose")],
  "POST /requests/:id/parts serviceId": ["provider", elsewhere("draft")],
  "POST /requests/:id/parts attachmentIds.[]": ["provider", elsewhere("loose")],
  "POST /requests/:id/assign personId": ["lead", elsewhere("person")],
  "POST /requests/:id/replies attachmentIds.[]": ["customer", ours("loose")],
  "POST /requests/:id/replies mentionIds.[]": colleague,
  "POST /requests/:id/notes attachmentIds.[]": ["provider", elsewhere("loose")],
  "POST /requests/:id/notes mentionIds.[]": ["provider", elsewhere("person")],
  "POST /requests/:id/hand-over teamId": colleague,
  "POST /requests/:id/hand-over serviceId": ["provider", elsewhere("draft")],
  "POST /requests/:id/merge intoId": ["provider", elsewhere("request")],
  "POST /requests/:id/links toId": ["customer", elsewhere("request")],
  "POST /goals parentId": goal,
  "POST /goals ownerId": colleague,
  "POST /goals teamIds.[]": ["lead", elsewhere("team")],
  "POST /goals segmentIds.[]": goal,
  "POST /goals targets.[].outcomeId": goal,
  "POST /goals targets.[].teamId": colleague,
  "PUT /goals/:id parentId": goal,
  "PUT /goals/:id ownerId": colleague,
  "PUT /goals/:id teamIds.[]": ["lead", elsewhere("team")],
  "PUT /goals/:id segmentIds.[]": goal,
  "POST /goals/:id/targets outcomeId": goal,
  "POST /goals/:id/targets teamId": colleague,
  "PUT /goals/:id/targets/:targetId outcomeId": goal,
  "PUT /goals/:id/targets/:targetId teamId": colleague,
  "POST /goals/:id/tensions otherId": goal,
  "POST /tensions/:id/words goalId": goal,
  "POST /initiatives ownerId": colleague,
  "POST /initiatives teamIds.[]": ["lead", elsewhere("team")],
  "POST /initiatives goalIds.[]": goal,
  "POST /initiatives targetId": goal,
  "POST /initiatives serviceIds.[]": ["lead", elsewhere("draft")],
  "PUT /initiatives/:id ownerId": colleague,
  "PUT /initiatives/:id teamIds.[]": ["lead", elsewhere("team")],
  "PUT /initiatives/:id goalIds.[]": goal,
  "PUT /initiatives/:id targetId": goal,
  "PUT /initiatives/:id serviceIds.[]": ["lead", elsewhere("draft")],
  "POST /inbox/read-all requestId": ["provider", elsewhere("request")],
  "POST /inbox/unread ids.[]": ["lead", ours("line")],
};

test("unchecked secondary id: an id in a body that is not the caller's to name is as one that is not there", async () => {
  const seen: string[] = [];
  for (const route of routes.filter(({ key }) => !key.startsWith("GET "))) {
    const ids = placesIn(route.shape.body).filter(({ schema }) => schema.format === "uuid");
    for (const path of new Set(ids.map((place) => place.path))) {
      const name = `${route.key} ${path.join(".")}`;
      if (seen.includes(name)) continue;
      seen.push(name);
      const foreign = inBodies[name];
      if (foreign === undefined || typeof foreign === "string") continue;
      const [actor, idOf] = foreign;
      const sent = async (id: string) =>
        world.unwritten(async (look) => {
          const earlier = await look.fingerprint();
          const body = put(bodyOf(route, world.ours), path, id);
          const { status, text } = await call(world.actors[actor], route, world.ours, { body });
          const changed = earlier !== (await look.fingerprint());
          // What the caller sent may be said back to them.
          return { name, status, text: text.replaceAll(id, "the id"), changed };
        });
      const [some, none] = [await sent(idOf(world)), await sent(nowhere)];
      expect(some).toEqual(none);
      if (!name.includes("/inbox/")) {
        expect([name, some.changed]).toEqual([name, false]);
        expect([400, 404, 422]).toContain(some.status);
      }
    }
  }
  expect(seen.toSorted()).toEqual(Object.keys(inBodies).toSorted());
});

test("path and parent mismatch: a thing of elsewhere is not reached through something of one's own", async () => {
  // Any colleague may be let follow, and any two teams have a relationship: those are no parts of what the path begins with.
  const free = [
    "PUT /requests/:id/followers/:personId",
    "GET /relationships/:providerId/:customerId",
    "GET /relationships/:providerId/:customerId/holders",
    "GET /afterwards/:providerId/:customerId",
    "GET /goodwill/:fromId/:toId",
    "GET /thanks/between/:fromId/:toId",
    "GET /goodwill/:fromId/:toId/export",
    "GET /goodwill/:fromId/:toId/lines/:line",
  ];
  // What stands in a debrief is asked of its stage first, and some ids are made by whoever writes: tested in its feature.
  const isTestedThere = (key: string): boolean => key.includes(" /debriefs/");
  const nested = routes.filter(
    ({ key }) => thingsIn(key).length > 1 && !free.includes(key) && !isTestedThere(key),
  );
  expect(nested.length).toBeGreaterThan(4);
  for (const route of nested) {
    const inner = thingsIn(route.key).filter((name) => name !== "id");
    for (const actor of ["provider", "lead", "administrator"] as const) {
      const sent = (things: Things | null) =>
        world.unwritten(async (look) => {
          const earlier = await look.fingerprint();
          const second = (name: string): string => things?.[innerThing(name)] ?? nowhere;
          const path = Object.fromEntries(inner.map((name) => [name, second(name)]));
          const { status, text } = await call(world.actors[actor], route, world.ours, { path });
          return { status, text, changed: earlier !== (await look.fingerprint()) };
        });
      const some = await sent(world.elsewhere);
      expect([route.key, actor, some]).toEqual([route.key, actor, await sent(null)]);
      expect([route.key, actor, some.status, some.changed]).toEqual([route.key, actor, 404, false]);
    }
  }
});

function innerThing(name: string): Thing {
  const things: Readonly<Record<string, Thing>> = {
    personId: "person",
    swapId: "swap",
    absenceId: "absence",
    otherId: "twin",
    attachmentId: "attachment",
    targetId: "target",
    entryId: "sealedEntry",
    cardId: "card",
    themeId: "theme",
    factId: "fact",
    actionId: "action",
    groupId: "waveGroup",
    teamId: "team",
    improvementId: "improvement",
  };
  const thing = things[name];
  if (thing === undefined) throw new Error(`Nothing is known to stand at :${name}.`);
  return thing;
}

test("search and count oracle: a filter by the id of something unseen answers like one by no id at all", async () => {
  const thingOf: Readonly<Record<string, Thing>> = {
    team: "team",
    teamId: "team",
    customerTeam: "customerTeam",
    with: "customerTeam",
    customer: "customer",
    holder: "person",
    service: "service",
    personId: "person",
    subjectId: "request",
    segment: "segment",
  };
  let tried = 0;
  for (const route of routes.filter(({ key }) => key.startsWith("GET "))) {
    const ids = placesIn(route.shape.query).filter(({ schema }) => schema.format === "uuid");
    for (const { path } of ids) {
      const name = path[0]!;
      const ask = (id: string) =>
        call(world.actors.guest, route, world.ours, { query: { team: id, [name]: id } });
      const known = Object.keys(
        (route.shape.query as { properties?: object } | undefined)?.properties ?? {},
      );
      const only = (id: string) =>
        known.includes("team")
          ? ask(id)
          : call(world.actors.guest, route, world.ours, { query: { [name]: id } });
      const some = await only(world.ours[thingOf[name]!]);
      const none = await only(nowhere);
      expect([route.key, name, some.status, some.text]).toEqual([
        route.key,
        name,
        none.status,
        none.text,
      ]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(9);
});
