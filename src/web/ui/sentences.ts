import type { Language } from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";

export const product = "Goodturn";

const words = {
  skip: "Skip to the content",
  mainNavigation: "Main",
  ways: {
    ask: "Ask",
    serve: "Serve",
    relationships: "Relationships",
    chain: "Chain",
    goals: "Goals",
    improve: "Improve",
    me: "Me",
  },
  goTo: (place: string) => `Go to ${place}`,
  waitingThere: "waiting",
  more: "More",
  searchOrDo: "Search or do",
  account: "Your account",
  administration: "Administration",
  settings: "Settings",
  signOut: "Sign out",
  chosen: "chosen",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",
  undo: "Undo",
  undone: "Undone.",
  undoFailed: "That could not be undone. What you did still stands.",
  dismiss: "Dismiss",
  reconnecting: "Reconnecting. What you see may be a little old.",
  chose: "Goodturn speaks English to you now.",
  schemes: { auto: "Theme of this device", light: "Light theme", dark: "Dark theme" },
  states: { kept: "Kept", risk: "At risk", broken: "Broken", waiting: "Waiting", done: "Done" },
  optional: "optional",
  tooFew: "Too few to say",
  fewerThan: (floor: number, of: string) => `Fewer than ${floor} ${of}`,
  likely: "likely",
  dueBy: "by",
  wasDue: "was due",
  nothingFound: "Nothing found. Try other words.",
  searching: "Searching",
  typeToSearch: "Type to search.",
  clear: (label: string) => `Clear ${label}`,
  loading: "Loading",
  reply: "Reply",
  note: "Note",
  replySeenBy: "The customer sees this.",
  noteSeenBy: "Only your team sees this.",
  send: "Send reply",
  keepNote: "Keep note",
  draftKept: "Draft kept for you alone",
  writeReply: "Write a reply",
  writeNote: "Write a note",
  replyOrNote: "Reply or note",
  room: (left: number) =>
    left === 0
      ? "It is full: anything beyond this is cut off."
      : left === 1
        ? "Room for 1 more character."
        : `Room for ${left} more characters.`,
  asTable: "Show as a table",
  shortcutsTitle: "Keyboard shortcuts",
  /** The groups under which screens name their keys. */
  shortcutGroups: {
    Everywhere: "Everywhere",
    "Go to": "Go to",
    Here: "Here",
    Queue: "Queue",
    "This request": "This request",
  },
  shortcutsHint: "Letters alone work while you are not typing in a field.",
  singleKeys: "Letters alone act as shortcuts",
  paletteLabel: "Go to a page, do something, or find anything",
  paletteGroups: { go: "Go to", do: "Do", found: "Found" },
  dropFiles: "Drop files here, or",
  chooseFiles: "choose files",
  remove: (name: string) => `Remove ${name}`,
  copy: "Copy",
  copied: "Copied",
  missingTitle: "There is nothing here",
  missingText:
    "The address may be mistyped, or what stood here is not open to you. Search finds everything you may see.",
  toStart: "Go to the start page",
  notOpenTitle: "This page is not open to you",
  brokenTitle: "This page has stopped working",
  brokenText:
    "The fault is ours. What you had written is kept on this device; try again, or come back in a minute.",
  brokenPart:
    "This part could not be shown. The rest of the page works, and nothing you wrote is lost.",
  refusedTitle: "This cannot be done now",
  offline: "The server cannot be reached. What you wrote is kept; it goes out when you try again.",
  unforeseen: "Something went wrong on our side. What you wrote is kept; try again in a minute.",
  nextRow: "Next in the list",
  previousRow: "Previous in the list",
  undoLast: "Undo the last act",
  openPalette: "Search or do anything",
  showShortcuts: "Show the keyboard shortcuts",
  matrixSearch: "Find a team",
  matrixAxes: (rows: string, columns: string) => `Rows: ${rows}. Columns: ${columns}.`,
  matrixHint: "Move with the arrow keys, open with Enter.",
  progress: {
    soFar: (done: string, of: string) => `${done} ${of} so far`,
    ofAll: (done: string, total: string, of: string) => `${done} of ${total} ${of}`,
    soon: "less than a minute left",
    minutes: (minutes: number) => `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`,
    hours: (hours: number) => `about ${hours} hours left`,
  },
} as const;

/** The words of the shell and of the shared components in one language, and which it is. Features have their own sentences.ts. */
export type Sentences = Translated<typeof words> & { readonly lang: Language };

/** The language that every screen is there in. */
export const sentences = { lang: "en", ...words } as const;
