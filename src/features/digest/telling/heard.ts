/** Waves of surveys that were released in the month, and whether teams have said what they heard. Pure. */
import type { WaveReleased } from "#feature/heard";
import { sayCounted, sayMonth, sayNumber } from "../words.ts";
import { countGround, shareGround, type Telling, type Tellings } from "./parts.ts";

const how =
  "Waves of surveys of the service between teams, by the day of their release. A team has answered once its leads have said in public what they heard, by when this was told.";

export const tellOfHeard = (month: string, waves: readonly WaveReleased[]): Tellings => ({
  told: waves.map((wave) => tellWave(month, wave)),
  compared: 0,
});

function tellWave(month: string, wave: WaveReleased): Telling {
  const { id, name, number, asked, answered, teams, teamsAnswered } = wave;
  const href = `/surveys/results/${id}`;
  const silent = teams - teamsAnswered;
  const share = asked > 0 ? answered / asked : null;
  const sentence = {
    key: `heard:${id}`,
    said: `What “${name}” heard in its wave ${number} was released in ${sayMonth(month)}: ${sayCounted(answered, "answer")} of ${sayNumber(asked, 0)} asked for. ${saidOfTeams(teams, silent)}`,
    how,
    href,
    grounds: [
      shareGround(
        "Answers of those asked for",
        { n: asked, value: share, low: null, high: null },
        href,
      ),
      countGround("Teams of which it says something", teams, href),
      countGround("Of them answered in public", teamsAnswered, href),
    ],
  };
  return { part: silent > 0 ? "ask" : "changed", weight: 15, sentence };
}

function saidOfTeams(teams: number, silent: number): string {
  if (teams === 0) return "Of no team enough was said to show it.";
  if (silent === 0) return "All teams have said what they heard, and what they do.";
  return `Of ${sayCounted(teams, "team")} ${sayNumber(silent, 0)} ${silent === 1 ? "has" : "have"} not yet said what they heard: what will they take up?`;
}
