/** The wave that runs in the demo: anonymous in earnest, with three key holders whose passphrase the demo's front door tells. */
import { insertKey } from "#feature/keys";
import { findAnySurvey, followCalendar, planWave, planWaves } from "#feature/surveys";
import { dayAfter } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import { makePollKeys } from "#web/poll-keys.ts";
import { lockUnder, makeKeyPair, makeRecoveryCode } from "#web/sealing.ts";
import { findCast } from "./queries.ts";

export const passphraseOfHolders = "two of us open it together";
const holderRoles = ["lead", "provider", "administrator"] as const;
const daysOpen = 5;
const mostLots = 40;
const dayMilliseconds = 86_400_000;

export interface House {
  readonly db: Database;
  readonly files: FileStore;
}

/** Opened five days ago, for a fortnight. */
export async function openThirdWave({ db, files }: House, now: Date): Promise<void> {
  const survey = await findAnySurvey(db, "service");
  const cast = await findCast(db);
  if (!survey || !cast) throw new Error("The demo has no survey or no cast");
  const holders: { holderId: string; keyId: string; publicKey: string }[] = [];
  for (const role of holderRoles) holders.push(await makeHolder(db, cast[role]!, now));
  const at = new Date(now.getTime() - daysOpen * dayMilliseconds);
  const opensOn = at.toISOString().slice(0, 10);
  const days = {
    opensOn,
    closesOn: dayAfter(opensOn, 13),
    fromDay: dayAfter(opensOn, -91),
    untilDay: dayAfter(opensOn, -1),
  };
  const id = await drawLot(db, { survey, days, colleagueId: cast["colleague"]! });
  const poll = { pollId: id, ...(await makePollKeys(id, holders)) };
  const silent = { tell: async () => undefined, touch: () => undefined };
  await db.transaction().execute(async (within) => {
    const moment = { db: within, files, now: at, ...silent };
    const waves = [{ id, ...days }];
    await planWaves(moment, { survey, waves, polls: [poll], byId: cast["senior-leader"]! });
    await followCalendar(moment);
  });
}

interface Drawing {
  readonly survey: NonNullable<Awaited<ReturnType<typeof findAnySurvey>>>;
  readonly days: { readonly opensOn: string; readonly fromDay: string; readonly untilDay: string };
  readonly colleagueId: string;
}

/** The id of a wave decides its lot: one is taken that asks the colleague at whose desk most visitors sit down. */
async function drawLot(db: Database, { survey, days, colleagueId }: Drawing): Promise<string> {
  for (let tried = 0; tried < mostLots; tried += 1) {
    const id = newId();
    const wave = { ...survey, ...days, surveyId: survey.id, day: days.opensOn, lotOf: id };
    const { groups } = await planWave(db, wave);
    if (groups.some(({ personIds }) => personIds.includes(colleagueId))) return id;
  }
  throw new Error("No lot asks the demo's colleague");
}

/** A key of somebody in the demo, under the passphrase that its front door tells. */
export async function makeHolder(db: Database, personId: string, madeAt: Date) {
  const { publicKey, privateBytes } = await makeKeyPair();
  const pair = { publicKey, privateBytes };
  const id = newId();
  await insertKey(db, {
    id,
    personId,
    publicKey,
    passphrase: await lockUnder(passphraseOfHolders, "passphrase", pair),
    // Told to nobody: whoever looks around has the passphrase.
    recovery: await lockUnder(makeRecoveryCode(), "recovery", pair),
    madeAt,
  });
  return { holderId: personId, keyId: id, publicKey };
}
