/** What a line says: what happened, as a colleague would say it. What other features write themselves (news) comes from the server. */
export const lineSentences = {
  somebody: "Somebody",
  aTeam: "a team",
  soon: "soon",
  promises: {
    "first-reply": "first reply",
    "next-reply": "next reply",
    done: "finished work",
  },
  asked: "A new request for you",
  askedTeam: "A new request for your team",
  assigned: (who: string): string => `${who} gave you this`,
  replied: (who: string, count: number): string =>
    count === 1 ? `${who} replied` : `${count} replies, the latest from ${who}`,
  noted: (who: string, count: number): string =>
    count === 1 ? `${who} wrote a note` : `${count} notes, the latest from ${who}`,
  mentioned: (who: string, count: number): string =>
    count === 1 ? `${who} mentioned you` : `You were mentioned ${count} times, last by ${who}`,
  follows: (who: string): string => `${who} lets you follow this`,
  wasItRight: "Done. Was this right?",
  isDone: "Done",
  confirmed: (who: string): string => `${who} said that it was right`,
  done: (who: string): string => `${who} finished it`,
  reopened: (who: string): string => `${who} said that something is missing`,
  handedOver: (who: string): string => `${who} handed it over to your team`,
  partFinished: (who: string): string => `${who} finished the part that it waited for`,
  nearing: (promise: string, due: string): string => `The ${promise} is due ${due}`,
  broken: (promise: string, due: string): string => `The ${promise} was due ${due}`,
  quiet: "It has been quiet; the smallest next step is yours",
  withdrawn: (who: string): string => `${who} does not need it any more`,
  merged: (who: string): string => `${who} made it part of another request`,
  split: (who: string): string => `${who} made it a request of its own again`,
  outsideDeclined: (who: string): string => `${who} declined that a customer outside waits`,
  added: (team: string): string => `You belong to ${team} now`,
  swap: {
    some: (who: string): string => `${who} swapped a turn`,
    where: (team: string): string => ` in ${team}`,
    days: (first: string, last: string): string => `${first} to ${last}`,
    takenBack: (who: string, days: string, where: string): string =>
      `${who} took a swap back: ${days}${where}`,
    toMe: (who: string, days: string, where: string): string =>
      `${who} gave you turns${where}: ${days}`,
    takesOver: (who: string, days: string, where: string): string =>
      `${who} takes over your turns${where}: ${days}`,
    toOther: (who: string, days: string, where: string): string =>
      `${who} gave your turns${where} to a colleague: ${days}`,
  },
} as const;
