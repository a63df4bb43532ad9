import type { keysContract } from "#contract/keys";
import type { RefusalSentences } from "#web/data/client.ts";
import { minutesUnlocked } from "./unlocked.ts";

/** `doesNotOpen` and what is said of passkeys come from the browser: no server ever learns of the try. */
export const refusals: RefusalSentences<typeof keysContract> &
  Readonly<Record<"doesNotOpen" | "noPasskey" | "noSecret", string>> = {
  doesNotOpen:
    "That does not open your key. Check capital letters and spaces; your latest recovery code opens it too, once.",
  hasAnother: "You have another key by now, perhaps from another window. Load the page again.",
  notAPoint: "The key that was made is damaged. Load the page and begin again.",
  opensAlready: "This passkey opens your key already.",
  enough: "Ten passkeys open your key already. Remove one that you no longer use.",
  noPasskey:
    "No passkey answered. Try again, and confirm on your device; your passphrase opens your key too.",
  noSecret:
    "This passkey cannot lock anything: it, or your browser, is too old for it. Take another one, or your passphrase.",
  changedMeanwhile:
    "It was changed in the meantime, perhaps in another window. What you see is read again; try once more.",
};

export const sentences = {
  title: "Your own key",
  subtitle: "For what nobody else may read: not the administrators, not Goodturn itself.",
  back: "Settings",
  unavailable: "Sealing works only over https",
  unavailableText:
    "Your browser gives no keys to pages that come without it. Your administrator can add a certificate.",
  locked: "Your key is locked.",
  unlocked: `Your key is unlocked in this tab. It locks itself ${minutesUnlocked} minutes after its last use, or when you close or reload the tab.`,
  lock: "Lock it now",
  unlock: "Unlock",
  unlockByPasskey: "Unlock with a passkey",
  unlockTitle: "Unlock your key",
  unlockText: "What is sealed is opened here, in this tab, and nowhere else.",
  secret: "Passphrase or recovery code",
  fingerprint: "Fingerprint",
  fingerprintIntro:
    "Read these letters to each other, by telephone or in the same room, before you rely on a sealed case: if both of you see the same ones, nobody stands between you.",
  since: "Made",
  begin: {
    title: "Begin your key",
    know: "What you should know first",
    lost: "If you lose both your passphrase and your recovery code, nobody can open what was sealed for you: no administrator, and not those who run Goodturn. You could begin a new key, and what was sealed for the old one would be lost.",
    other: "Do not take the password with which you sign in.",
    passphrase: "Passphrase",
    hint: "At least 12 characters. Four words that do not belong together are easy to keep.",
    again: "The same once more",
    differs: "The two are not the same.",
    short: "At least 12 characters.",
    next: "Go on",
  },
  recover: {
    title: "Choose a new passphrase",
    once: "A recovery code works once. Choose a new passphrase now, and keep the new code that you are shown then; after that the one you have just used opens nothing any more.",
    done: "Your key is unlocked. The new passphrase and the new recovery code hold; the old ones open nothing any more.",
  },
  recovery: {
    title: "Keep your recovery code",
    intro:
      "It opens your key when the passphrase is lost. It is shown this once: print it or write it down, and keep it away from this device.",
    label: "Recovery code",
    print: "Print",
    typed: "Type it back, to be sure that you have it",
    hint: "Small letters and missing gaps do not matter.",
    slip: "There is a slip in it. Compare it letter by letter.",
    other: "That is another code than the one above.",
    done: "I have kept it",
    cancel: "Leave it",
    kept: "Your key is kept, and unlocked in this tab.",
    renewed: "The new recovery code holds. The old one opens nothing any more.",
  },
  change: {
    title: "Passphrase and recovery code",
    intro: "Both lock the same key: what was sealed for you stays yours.",
    present: "Present passphrase",
    lost: "Lost it? Lock the key, and unlock it with your recovery code: both are made anew then.",
    passphrase: "New passphrase",
    save: "Change the passphrase",
    saved: "The new passphrase holds. The old one opens nothing any more.",
    renew: "Make a new recovery code",
  },
  passkeys: {
    title: "Passkeys for your key",
    intro:
      "A finger, a face or a stick opens your key instead of the passphrase. It is another passkey than the one you may sign in with.",
    none: "None yet: your passphrase opens your key.",
    unable: "Your browser knows no passkeys.",
    since: "since",
    remove: "Remove",
    removeNamed: (name: string) => `Remove the passkey ${name}`,
    removed: "That passkey opens your key no longer.",
    passphrase: "Your passphrase, to add one",
    why: "Only whoever can open the key may let something else open it.",
    name: "Name of the passkey",
    nameHint: "Such as the device it lives in.",
    /** Devices list it beside those for signing in, by this name. */
    listed: (name: string) => `Your own key: ${name}`,
    add: "Add a passkey",
    added: "From now on this passkey opens your key too.",
  },
  anew: {
    title: "If both are lost",
    intro:
      "You may begin a new key. What was sealed for the present one is lost for you, for good; others who take part in a case can let you in again.",
    begin: "Begin a new key",
    leave: "Keep the present key",
  },
  ask: {
    title: "You need a key of your own first",
    text: "What is written here is sealed in your browser. For that you need a key that only you can open; it takes two minutes.",
    go: "Begin your key",
  },
} as const;
