/** Sentences that are put together from facts, in English. Numbers come as they are written. */

const counted = (n: string, one: string, more: string): string =>
  `${n === "0" ? "no" : n} ${n === "1" ? one : more}`;

export const said = {
  percent: (value: string): string => `${value} %`,
  share: (share: string, low: string, high: string): string => `${share} (${low} to ${high})`,
  all: "All teams together",
  whose: (team: string, service: string | null, customer: string | null): string =>
    `${team}${service === null ? "" : ` with ${service}`}${customer === null ? "" : ` for ${customer}`}`,
  fewFinished: (whose: string, finished: string, when: string): string =>
    `${whose} finished ${counted(finished, "request", "requests")} of those asked ${when}: too few to say more.`,
  right: (whose: string, finished: string, when: string, share: string, notRight: string): string =>
    `${whose}: of ${finished} requests asked ${when} and finished, ${share} were right the first time; ${notRight}.`,
  reopened: (n: string): string => `${n} came back`,
  misrouted: (n: string): string => `${n} had gone astray`,
  returned: (n: string): string => `${n} lacked something when they were asked`,
  cameBack: (n: string): string => `Work came back ${n === "1" ? "once" : `${n} times`}`,
  tooFewCauses: (cameBack: string): string => `${cameBack}: too few to say why.`,
  noneSaid: (cameBack: string): string =>
    `${cameBack}. No team has said yet how it sees the cause.`,
  bothSaid: (cameBack: string, both: string, alike: string): string =>
    `${cameBack}. Both sides said a cause ${both} times, and ${alike} times the same.`,
  question: "What would have shown both the same thing at the start?",
  fromTeams: (n: string): string => `${n} teams`,
  fromOneTeam: "several people of one team",
  couldEnd: (
    defects: string,
    ofDefects: string,
    service: string,
    requests: string,
    from: string,
  ): string =>
    `One improvement could end ${defects} of the ${ofDefects} defects of ${service}: ${counted(requests, "request", "requests")} from ${from}.`,
  ofKind: (n: string, kind: string): string => `${n} ${kind}`,
  between: (kinds: string, since: string, last: string): string =>
    `${kinds}, from ${since} to ${last}.`,
  asOf: (day: string): string => `As of ${day}.`,
} as const;
