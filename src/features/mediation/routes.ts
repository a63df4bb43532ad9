/** Answers of the endpoints that read cases, open them and say who takes part. */
import { offerLessons } from "#feature/lessons";
import { listTeamsLedBy, mayAdminister, membersOf } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { asCase, asListed } from "./answers.ts";
import { mediationContract } from "./contract.ts";
import { partiesOfPersons, partiesOfTeams } from "./opening.ts";
import { listLedTeams, listMediators } from "./queries/people.ts";
import { countCases, findCase, findContact, listCases, lockCase } from "./queries/reading.ts";
import { listSuggestions, setAside } from "./queries/suggestions.ts";
import {
  insertCase,
  removeMarks,
  setContact,
  setMediator,
  setSpeaker,
  setStep,
} from "./queries/writing.ts";
import { isPast, shownCount, sides } from "./rules.ts";
import { sideOf } from "./standing.ts";
import { tellCase } from "./telling.ts";
import { sealedAnswers } from "./writing-routes.ts";

export const mediationRoutes = routes(mediationContract, {
  "GET /mediations": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const { open, holding } = await countCases(db);
      return {
        rows: (await listCases(db, who)).map(asListed),
        suggestions: await listSuggestions(db, who),
        counts: { open: shownCount(open), holding: shownCount(holding) },
        contact: { ...(await findContact(db)), mayChange: mayAdminister(who) },
      };
    },
  },
  "GET /mediations/choices": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      own: await listTeamsLedBy(db, who),
      teams: await listLedTeams(db),
      mediators: await listMediators(db),
    }),
  },
  "PUT /mediations/contact": {
    access: { name: "administrators", admits: (who) => who !== null && mayAdminister(who) },
    answer: async ({ db, body, refuse: no }) => {
      if (!(await setContact(db, { ...body, words: body.words.trim() }))) no("changedMeanwhile");
      return null;
    },
  },
  "POST /mediations": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, touch, subject } = asked;
      const { kind } = body;
      const parties = await (kind === "teams" ? partiesOfTeams : partiesOfPersons)(asked, body);
      const id = newId();
      const own = sides.find((side) => parties[side].personId === who.personId);
      const openedById = own ? null : who.personId;
      await insertCase(db, { id, kind, at: now, openedById, parties });
      await tellCase({ db, now, touch }, id, { key: "opened", except: own ?? null });
      const speakers = sides.map((side) => parties[side].personId);
      await offerLessons({ db, now, touch }, "mediation", speakers);
      subject("mediation", id);
      return { id: own ? id : null };
    },
  },
  "PUT /mediations/suggestions/:id/aside": {
    access: colleagues,
    answer: async ({ db, who, params, now, subject }) => {
      const { id } = params;
      found((await listSuggestions(db, who)).find((one) => one.id === id));
      await setAside(db, { suggestionId: id, personId: who.personId, at: now });
      subject("mediation", id);
      return null;
    },
  },
  "GET /mediations/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) =>
      asCase(db, who, found(await findCase(db, who, params.id))),
  },
  "PUT /mediations/:id/speaker": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const { personId } = body;
      const row = found(await lockCase(db, who, params.id));
      const party = row.parties.find(({ isMine, isLacking }) => isMine || isLacking);
      if (party === undefined || party.teamId === null) return refuse("missing");
      if (row.endedAt !== null) no("hasEnded");
      if (!party.isLacking && isPast("consent", row.step)) no("hasMoved");
      const members = await membersOf(db, party.teamId);
      const isTaken =
        row.mediatorId === personId || row.parties.some((other) => other.personId === personId);
      if (isTaken || !members.some((member) => member.personId === personId)) no("notOfTheTeam");
      const { side } = party;
      await setSpeaker(db, { id: row.id, side, personId });
      // Whoever speaks now has answered nothing yet, the safety screen first; what the side has finished later stands.
      if (!isPast("consent", row.step)) {
        await removeMarks(db, row.id, { side });
        await setStep(db, row.id, "safety", now);
      }
      const key = `speaker:${personId}:${now.toISOString()}`;
      await tellCase({ db, now, touch }, row.id, { key, except: null });
      subject("mediation", row.id);
      return null;
    },
  },
  "PUT /mediations/:id/mediator": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, now, touch, refuse: no, subject } = asked;
      const { personId } = body;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      if (personId !== null && !(await mayMediate(asked, personId, row.parties)))
        no("notAMediator");
      const before = row.mediatorId === personId ? row.mediatorWantedBy : [];
      const wantedBy = personId === null ? [] : [...new Set([...before, side])];
      await setMediator(db, row.id, { personId, wantedBy });
      const key = `mediator:${personId}:${now.toISOString()}`;
      await tellCase({ db, now, touch }, row.id, { key, except: side });
      if (personId !== null && wantedBy.length === sides.length)
        await offerLessons({ db, now, touch }, "mediation-led", [personId]);
      subject("mediation", row.id);
      return null;
    },
  },
  ...sealedAnswers,
});

/** Holds the role, speaks for no side, and belongs to neither team: no party is its own mediator. */
async function mayMediate(
  { db }: { readonly db: Parameters<typeof membersOf>[0] },
  personId: string,
  parties: readonly { readonly personId: string | null; readonly teamId: string | null }[],
): Promise<boolean> {
  if (parties.some((party) => party.personId === personId)) return false;
  for (const { teamId } of parties) {
    const members = teamId === null ? [] : await membersOf(db, teamId);
    if (members.some((member) => member.personId === personId)) return false;
  }
  return (await listMediators(db)).some(({ id }) => id === personId);
}
