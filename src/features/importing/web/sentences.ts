import type { Field, importingContract } from "#contract/importing";
import type { RefusalSentences } from "#web/data/client.ts";

export const refusals: RefusalSentences<typeof importingContract> = {
  empty: "The file is empty. Export it again and send that one.",
  notReadable: "The file cannot be read that way.",
  notNow: "The import has gone on meanwhile. Load the page again to see how it stands.",
  tooLarge:
    "The file is larger than 2 GB. Import it with the command goodturn import FILE on the server.",
  missing: "There is no such import for you to see.",
};

/** What a column can be, in the order in which it is asked for. */
export const fieldNames = {
  case: "Request (its number or key)",
  time: "Time of each event",
  activity: "What happened",
  team: "Team that serves",
  person: "Who works on it",
  customer: "Customer's team",
  requester: "Who asks",
  requesterEmail: "E-mail of who asks",
  service: "Service",
  title: "Title",
  description: "Description",
  state: "State",
  impact: "Impact",
  priority: "Priority",
  openedAt: "Asked at",
  firstReplyAt: "First reply at",
  resolvedAt: "Done at",
  closedAt: "Closed at",
  reopens: "Times reopened",
  keptPromise: "Promise kept",
} as const satisfies Readonly<Partial<Record<Field, string>>>;

export const sentences = {
  refusals,
  list: {
    title: "Imports",
    back: "Administration",
    subtitle:
      "History from another system, or any event log. Importing a file again adds nothing twice.",
    drop: "Export to import",
    dropHint:
      "CSV, XLSX or XES, also packed as gz or zip, up to 2 GB. Nothing is imported before you have looked.",
    head: {
      file: "File",
      state: "State",
      when: "When",
      who: "Who",
      requests: "Requests",
      unreadable: "Unreadable",
    },
    command: "the command",
    emptyTitle: "Nothing has been imported yet",
    emptyText:
      "Export the requests of your present system, and choose the file above. Zendesk, Jira, ServiceNow, Freshservice, osTicket, Zammad, GLPI and any event log are recognised.",
  },
  states: {
    chosen: "Not imported yet",
    waiting: "Waits for its turn",
    running: "Is being imported",
    done: "Imported",
    failed: "Not imported",
  },
  look: {
    back: "Imports",
    subtitle: "Nothing is imported yet. Look whether it is read rightly.",
    decided: "How it is read",
    rows: (count: string, exact: boolean): string =>
      exact ? `The file has ${count} rows.` : `The file has about ${count} rows.`,
    unreadable: (unreadable: string, looked: string): string =>
      unreadable === "0"
        ? `All of the first ${looked} rows can be read.`
        : `${unreadable} of the first ${looked} rows cannot be read as it stands. They would be kept in a file, with the reason of each.`,
    uncertain:
      "It is not certain whether the day or the month comes first. Look at the dates below before you import.",
    columns: "What the columns are",
    columnsIntro: "Correct what is not right. It is remembered for files with the same columns.",
    none: "no column",
    zone: "Zone of times that carry none",
    zoneHint: "Such as Europe/Berlin.",
    shape: "A row is",
    shapes: { log: "one event of a request", table: "one request" },
    source: "Name of the system",
    sourceHint:
      "Later exports under this name join what is here. Leave it empty when you have one such system.",
    sample: "The first rows",
    again: "Read it so",
    start: "Import",
    starting: "Starting the import",
    remove: "Put the file away",
    wrongTitle: "It cannot be read that way",
  },
  going: {
    waiting: "Waits for its turn. It goes on when you leave this page.",
    steps: {
      reading: "Reading the file",
      writing: "Writing requests",
      measuring: "Working out figures",
    },
    leave: "You can leave this page; the import goes on, and stands in the list of imports.",
    rows: "rows",
  },
  done: {
    subtitle: (source: string, seconds: string): string =>
      `All is in, under the source ${source}. It took ${seconds} seconds.`,
    compare: "Compare with your present system",
    compareIntro:
      "Everything from this source, counted as it counts: if a number differs, look at the rows that could not be read.",
    counted: "Counted",
    here: "Here",
    requests: "Requests",
    open: "Open",
    done: "Done",
    withdrawn: "Not needed any more",
    reopened: "Reopened",
    handoffs: "Hand-offs",
    events: "Events of this file",
    fresh: (requests: string, events: string): string =>
      `New from this file: ${requests === "1" ? "1 request" : `${requests} requests`} and ${events === "1" ? "1 event" : `${events} events`}.`,
    nothing: "Everything in this file was here already; nothing was added.",
    perTeam: "By team",
    team: "Team",
    browse: "Find a request",
    relationships: "See relationships",
    again: "Import another file",
    lost: (count: string): string =>
      count === "1" ? "1 row could not be read." : `${count} rows could not be read.`,
    download: "Download them with line and reason",
  },
  failed: {
    title: "It was not imported",
    retry: "Try it again",
  },
} as const;
