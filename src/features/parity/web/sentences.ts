import type { parityContract } from "#contract/parity";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof parityContract> = {
  changedMeanwhile:
    "Somebody else has changed this in the meantime. What you typed is still here: look at what they wrote, then change it again if it needs it.",
  wrongMonth: "This month lies ahead, or before 2000. Look at the year, then set it again.",
  keptOverTotal: "More were kept than there were. Look at the two numbers.",
  unreadable:
    "This cannot be read. Look at the first line, or at a quotation mark that is never closed.",
  tooManyLines: "That is more than 5,000 lines. Split it, and bring in one part after the other.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing:
    "There is no such service, or it is not open to you, or what is asked of it is confidential.",
};

const bringing = {
  file: "File",
  look: "Look at it first",
  again: "Choose another file",
  close: "Close",
};

export const sentences = {
  refusals,
  tooFew: (n: string): string => `too few to say (${n})`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  units: {
    minutes: { one: "minute", many: "minutes" },
    days: { one: "day", many: "days" },
  },
  standings: {
    promise: {
      worse: "Promised less",
      equal: "Promised the same",
      better: "Promised more",
      unknown: "Nothing to compare",
    },
    result: {
      worse: "Kept less often",
      "no-difference": "Kept alike",
      better: "Kept more often",
      "too-few": "Too few to say",
    },
  },
  kinds: { "first-reply": "First answer", done: "Solved" },
  sides: { inside: "A colleague", outside: "A client" },
  promise: {
    worse: (mean: string, worst: string, outside: string): string =>
      `A colleague waits ${mean} on average, up to ${worst}, where a client is promised ${outside}.`,
    equal: (mean: string, worst: string, outside: string): string =>
      `A colleague is promised about the same: ${mean} on average, up to ${worst}; a client ${outside}.`,
    better: (mean: string, worst: string, outside: string): string =>
      `A colleague is promised more: ${mean} on average, up to ${worst}; a client ${outside}.`,
    nothing: "Nothing is promised on either side.",
    nothingInside: (outside: string): string =>
      `Nothing is promised to a colleague, where a client is promised ${outside}.`,
    nothingOutside: (mean: string, worst: string): string =>
      `A colleague is promised ${mean} on average, up to ${worst}; a client nothing.`,
    byHowMuch: (longer: string, times: string): string =>
      `${longer} longer on average, ${times} times as long.`,
    since: (month: string): string => `Promised less since ${month}.`,
    bar: (words: string, worst: string): string => `${words}, up to ${worst}`,
    none: "nothing",
  },
  result: {
    worse: (by: string): string => `Promises to colleagues are kept less often, by ${by}.`,
    better: (by: string): string => `Promises to colleagues are kept more often, by ${by}.`,
    "no-difference": "No difference to be seen in how promises are kept.",
    by: (value: string, interval: string): string => `${value} points (${interval})`,
    both: (inside: string, outside: string): string =>
      `Kept to colleagues ${inside}, to clients ${outside}.`,
    tooFew: (inside: string, outside: string): string =>
      `Too few to say how promises are kept: ${inside} to colleagues, ${outside} to clients.`,
    noneOutside: (inside: string): string =>
      `No results of customers outside yet. Kept to colleagues: ${inside}.`,
    since: (month: string): string => `In every month that can tell since ${month}.`,
    notLately: "Not in the last month that can tell.",
  },
  page: {
    title: "Parity",
    subtitle: "Is a colleague served as a client is?",
    back: "Parity",
    noneCompared: "No service has been compared yet.",
    noneWorse: (compared: string): string =>
      `In none of ${compared} services is a colleague promised less than a client`,
    someWorse: (worse: string, compared: string): string =>
      `In ${worse} of ${compared} services a colleague is promised less than a client`,
    noneKeptLess: "in none is the promise kept less often",
    someKeptLess: (worse: string): string => `in ${worse} the promise is kept less often`,
    how: (tolerance: string, since: string): string =>
      `Promises in working time are reckoned by the clock on the wall, for whoever asks at any minute of a usual week, at normal impact. Within ${tolerance} they count as the same. Results are of requests asked since ${since}; less or more often is said only where it is beyond chance. What is asked in confidence is in no figure.`,
    exportCsv: "Export as CSV",
    exportJson: "Export as JSON",
    bring: "Bring in likes",
    services: "Services",
    beside: (what: string, segment: string): string =>
      what === "" ? `beside ${segment}` : `beside ‘${what}’, ${segment}`,
    emptyTitle: "No services to compare yet",
    emptyText:
      "A service is compared once it is offered, and what is asked of it is not confidential.",
  },
  broken: {
    title: "Promises broken, colleagues’ and clients’ together",
    share: (share: string, interval: string, sides: string): string =>
      `${share} of all promises were broken (${interval}): ${sides}. Each counts once, whoever it was made to.`,
    tooFew: (sides: string): string => `Too few to say: ${sides}.`,
    sides: (inside: string, outside: string): string =>
      `${inside} to colleagues, ${outside} to clients`,
    team: "Team",
    compared: "Compared",
    worse: "Promised less",
    keptLess: "Kept less often",
    together: "Broken, together",
    colleagues: "To colleagues",
    clients: "To clients",
    of: (broken: string, n: string): string => `${broken} of ${n}`,
    whole: "The organisation",
  },
  uncompared: {
    title: "Not compared yet",
    intro: "Nobody has said what the like of these would be for a customer outside.",
    leaders: "a senior leader",
    who: (names: string): string => `${names} can say.`,
    leadersAlone: "A senior leader can say.",
    compare: "Compare",
    compareOne: (name: string): string => `Compare ${name}`,
  },
  one: {
    name: "Say what the like is",
    change: "Change the like",
    bring: "Bring in a file",
    noneTitle: "Not compared yet",
    noneText:
      "Say what a customer outside would get for the like of it, and both stand side by side.",
    noneOthers: (who: string): string => `Nobody has said what the like of it is outside. ${who}`,
    service: "The service",
    likeIs: (what: string, segment: string): string =>
      what === "" ? `The like outside: ${segment}` : `The like outside: ‘${what}’, ${segment}`,
    retired: "This segment is retired. Name another.",
    own: "promised for the like alone",
    general: "promised to this segment for everything",
    saidBy: (name: string): string => `Said by ${name}.`,
    promises: "What is promised",
    usual:
      "At normal impact, at which most is asked. By the clock on the wall, over all minutes of a usual week.",
    impacts: "By impact",
    impact: "Impact",
    impactNames: { low: "Low", normal: "Normal", high: "High", critical: "Critical" },
    inside: "To a colleague",
    outside: "To a client",
    kept: "How it is kept",
    drawn:
      "Share of promises kept, from 0 to 100 %, with its interval. Months with fewer than five are not drawn.",
    month: "Month",
    promiseThen: "Promise",
    resultThen: "Kept",
    colleagues: "Colleagues",
    clients: "Clients",
    median: (inside: string, interval: string, n: string): string =>
      `Half of what colleagues asked was done within ${inside} (${interval}; ${n}), by the clock on the wall.`,
    medianOpen: (high: string): string => `at least ${high}`,
    results: "Results of customers outside",
    resultsHint: "How the promise for the like was kept to customers outside, month by month.",
    resultsEmpty: "No months yet",
    resultsEmptyText: "Type one in, bring in a file, or send them by the API.",
    ofMonth: "Of month",
    keptCount: "Kept",
    total: "Promises",
    medianHours: "Median hours",
    source: "Source",
    by: "Brought in by",
    acts: "Change",
    set: "Set the month",
    setTitle: "Type a month in",
    wrongCount: "Write a whole number.",
    wrongNumber: "Write a number, such as 4.5, or leave it empty.",
    remove: (month: string): string => `Take ${month} away`,
    saved: (month: string): string => `${month} is set.`,
    removed: (month: string): string => `${month} is taken away.`,
  },
  like: {
    fresh: "Say what the like is",
    change: "Change the like",
    segment: "Who gets it outside",
    segmentHint: "What they are promised is what the service is compared with.",
    choose: "Choose a segment",
    what: "What they ask for",
    whatHint: "In a few words: ‘a refund’, ‘a login to the partner portal’.",
    ownHint: (first: string, solved: string): string =>
      `This segment is promised a first answer ${first} and to be solved ${solved}. Where something else is promised for the like, write it here.`,
    within: (time: string): string => `within ${time}`,
    nothing: "with no promise",
    firstAnswer: "First answer within, for the like",
    solved: "Solved within, for the like",
    noSegments:
      "There is no segment of customers outside yet. Senior leaders and administrators add them.",
    toSegments: "Customers outside",
    save: "Save",
    cancel: "Cancel",
    retire: "Take it away",
    saved: "The like is saved.",
    retired: "The service is compared no more. Its months stay.",
  },
  csv: {
    ...bringing,
    title: "Bring in months",
    intro:
      "A month, how many promises were kept, how many there were; if you like the median hours and the source. 2026-03;90;100. A head with the names of the columns is optional.",
    paste: "Or paste the lines here",
    carry: "Bring the months in",
    source: "Source, for lines that name none",
    totals: (fresh: string, changed: string, same: string, wrong: string): string =>
      `${fresh} new, ${changed} changed, ${same} as they are, ${wrong} left out.`,
    wrong: "Left out",
    taken: "Taken",
    line: "Line",
    why: "Why",
    state: "What happens",
    states: { new: "New", changed: "Changed" },
    firstOf: "These are the first of them.",
    done: (count: string): string => `${count} months were brought in.`,
  },
  likes: {
    ...bringing,
    title: "Bring in likes",
    intro:
      "What the export writes, as CSV or JSON: team, service, segment, what they ask for, and the times promised for the like alone (‘4 hours’, ‘2 days’).",
    paste: "Or paste it here",
    carry: "Bring the likes in",
    service: "Service",
    segment: "Segment",
    done: (count: string): string => `${count} likes were brought in.`,
  },
  line: {
    title: "Beside customers outside:",
    like: (what: string, segment: string): string =>
      what === "" ? segment : `‘${what}’, ${segment}`,
    more: "See the comparison",
  },
} as const;
