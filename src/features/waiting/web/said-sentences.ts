/** Sentences of who held it that are put together from figures. */
const requests = (n: string): string => (n === "1" ? "1 request" : `${n} requests`);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A holder who has no name here: on their own, waited for, and as those with whom it lay. */
const nameless = {
  is: { customer: "whoever asked", vendor: "a vendor", other: "another team" },
  waitedFor: { customer: "whoever asked", vendor: "a vendor", other: "another team" },
  with: { customer: "whoever asked", vendor: "a vendor", other: "another team" },
};

const request = {
  atOnce: "It was done as soon as it was asked.",
  holds: (name: string, share: string): string => `${name} holds ${share}`,
  held: (name: string, share: string): string => `${name} held ${share}`,
  through: (share: string, team: string, name: string): string =>
    `${share} is ${team} waiting for ${name}`,
  customer: (share: string, name: string): string => `${share} is waiting for an answer of ${name}`,
  lay: (share: string, name: string): string => `${share} lay with ${name}`,
  rest: (share: string): string => `${share} lay with others`,
  whole: (pieces: string, time: string, isOver: boolean): string =>
    `${capital(pieces)}, of ${time} ${isOver ? "in all" : "until now"}.`,
};

const team = {
  tooFew: (n: string, isWorking: boolean): string =>
    `${requests(n)}${isWorking ? " of which the working hours are known" : ""}: too few to say.`,
  shared: (name: string, own: string, n: string, rest: string): string =>
    `${name} held ${own} of the time that its ${requests(n)} were open; ${rest}`,
  noneForOthers: "none of it was waiting for other teams.",
  forOthers: (share: string, most: string): string => `${share} was waiting for others${most}.`,
  most: (name: string, share: string): string => `, most for ${name} (${share})`,
  also: (name: string, share: string): string => ` and ${name} (${share})`,
  withAsker: (share: string, asker: string | undefined): string =>
    ` ${capital(share)} lay with ${asker ?? "whoever had asked"}.`,
};

const house = {
  all: (n: string, own: string, others: string, customer: string): string =>
    `Of the time that ${requests(n)} were open, ${own} lay with the team that serves, ${others} with others it waited for, ${customer} with whoever had asked.`,
  most: (from: string, whom: string): string => ` The most is ${from} waiting for ${whom}.`,
  cell: (from: string, time: string, whom: string, n: number): string =>
    `${from} waited ${time} for ${whom}, in ${n} requests`,
  row: (from: string, whom: string): string => `${from} for ${whom}`,
};

const replay = {
  had: (withPart: string, n: string, by: string): string =>
    `${withPart} of ${requests(n)} had a part that ${by} had promised`,
  few: (had: string): string => `${had}: too few to say.`,
  late: (had: string, late: string, parts: string): string =>
    `${had}; ${late} of these ${parts} parts took longer than promised.`,
  nothing: "Nothing would have changed.",
  spared: (name: string, saved: string, real: string, share: string): string =>
    `In time, they would have spared these requests of ${name} ${saved} of ${real} (${share}).`,
  noMedian: "More than half still wait, so that no median can be told.",
  range: (low: string, high: string): string => ` (likely ${low} to ${high})`,
  half: (time: string, range: string): string => `Half of them are done within ${time}${range}`,
  same: (half: string): string =>
    `${half}; that would not have changed, for the late parts belong to others.`,
  would: (half: string, time: string, range: string): string =>
    `${half}; it would have been ${time}${range}.`,
};

const mostly = {
  range: (low: string, high: string): string => `${low} to ${high}, `,
  share: (share: string, range: string, n: string): string =>
    `${share} of the time (${range}${requests(n)})`,
  own: (name: string, isMost: boolean, said: string): string =>
    `${name} ${isMost ? "mostly holds its requests itself" : "itself holds its requests longest"}: ${said}.`,
  waits: (name: string, isMost: boolean, whom: string, said: string): string =>
    `${name} ${isMost ? "mostly waits" : "waits longest"} for ${whom}: ${said}.`,
  othersOfMany: "others, and for none of them above all",
  others: "others",
  unclearOwn: (name: string, whom: string, n: string): string =>
    `It cannot be told yet whether ${name} mostly holds its requests itself or waits for ${whom} (${requests(n)}).`,
  unclear: (name: string, first: string, second: string, n: string): string =>
    `It cannot be told yet whether ${name} mostly waits for ${first} or for ${second} (${requests(n)}).`,
  more: (n: string): string => ` If it stays as it looks, about ${n} more would tell.`,
};

export const said = {
  nameless,
  request,
  team,
  house,
  replay,
  mostly,
  underOne: "under 1 %",
};
