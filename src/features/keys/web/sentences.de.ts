import type { Translated } from "#web/data/translated.ts";
import type * as english from "./sentences.ts";
import { minutesUnlocked } from "./unlocked.ts";

export const refusals: Translated<typeof english.refusals> = {
  doesNotOpen:
    "Das öffnet deinen Schlüssel nicht. Prüf Großbuchstaben und Leerzeichen; auch dein neuester Wiederherstellungscode öffnet ihn, einmal.",
  hasAnother:
    "Du hast inzwischen einen anderen Schlüssel, vielleicht aus einem anderen Fenster. Lade die Seite neu.",
  notAPoint:
    "Der Schlüssel, der gemacht wurde, ist beschädigt. Lade die Seite neu und beginne noch einmal.",
  opensAlready: "Dieser Passkey öffnet deinen Schlüssel schon.",
  enough: "Zehn Passkeys öffnen deinen Schlüssel schon. Entferne einen, den du nicht mehr benutzt.",
  noPasskey:
    "Kein Passkey hat geantwortet. Versuch es noch einmal und bestätige es auf deinem Gerät; auch deine Passphrase öffnet deinen Schlüssel.",
  noSecret:
    "Dieser Passkey kann nichts verschließen: Er oder dein Browser ist dafür zu alt. Nimm einen anderen oder deine Passphrase.",
  changedMeanwhile:
    "Es wurde inzwischen geändert, vielleicht in einem anderen Fenster. Was du siehst, wird neu gelesen; versuch es noch einmal.",
};

export const sentences: Translated<typeof english.sentences> = {
  title: "Dein eigener Schlüssel",
  subtitle:
    "Für das, was sonst niemand lesen darf: weder wer Goodturn verwaltet noch Goodturn selbst.",
  back: "Einstellungen",
  unavailable: "Versiegeln geht nur über https",
  unavailableText:
    "Seiten, die ohne https kommen, gibt dein Browser keine Schlüssel. Wer Goodturn verwaltet, kann ein Zertifikat einrichten.",
  locked: "Dein Schlüssel ist verschlossen.",
  unlocked: `Dein Schlüssel ist in diesem Tab offen. Er verschließt sich von selbst: ${minutesUnlocked} Minuten nachdem er zuletzt gebraucht wurde, oder wenn du den Tab schließt oder neu lädst.`,
  lock: "Jetzt abschließen",
  unlock: "Öffnen",
  unlockByPasskey: "Mit einem Passkey öffnen",
  unlockTitle: "Öffne deinen Schlüssel",
  unlockText: "Was versiegelt ist, wird hier in diesem Tab geöffnet und nirgends sonst.",
  secret: "Passphrase oder Wiederherstellungscode",
  fingerprint: "Fingerabdruck",
  fingerprintIntro:
    "Lest euch diese Buchstaben vor, am Telefon oder im selben Raum, bevor ihr euch auf einen versiegelten Fall verlasst: Seht ihr beide dieselben, steht niemand zwischen euch.",
  since: "Gemacht:",
  begin: {
    title: "Deinen Schlüssel beginnen",
    know: "Was du vorher wissen solltest",
    lost: "Wenn du beides verlierst, deine Passphrase und deinen Wiederherstellungscode, kann niemand mehr öffnen, was für dich versiegelt wurde: nicht, wer Goodturn verwaltet, und nicht, wer es betreibt. Du könntest einen neuen Schlüssel beginnen, und was für den alten versiegelt wurde, wäre verloren.",
    other: "Nimm nicht das Passwort, mit dem du dich anmeldest.",
    passphrase: "Passphrase",
    hint: "Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, lassen sich leicht merken.",
    again: "Dieselbe noch einmal",
    differs: "Die beiden sind nicht gleich.",
    short: "Mindestens 12 Zeichen.",
    next: "Weiter",
  },
  recover: {
    title: "Wähle eine neue Passphrase",
    once: "Ein Wiederherstellungscode gilt einmal. Wähle jetzt eine neue Passphrase, und bewahre den neuen Code auf, der dir dann gezeigt wird; danach öffnet der, den du gerade benutzt hast, nichts mehr.",
    done: "Dein Schlüssel ist offen. Die neue Passphrase und der neue Wiederherstellungscode gelten; die alten öffnen nichts mehr.",
  },
  recovery: {
    title: "Bewahre deinen Wiederherstellungscode auf",
    intro:
      "Er öffnet deinen Schlüssel, wenn die Passphrase verloren ist. Gezeigt wird er nur dieses eine Mal: Druck ihn aus oder schreib ihn auf, und bewahre ihn nicht bei diesem Gerät auf.",
    label: "Wiederherstellungscode",
    print: "Drucken",
    typed: "Tippe ihn ab, damit du sicher bist, dass du ihn hast",
    hint: "Kleine Buchstaben und fehlende Lücken machen nichts aus.",
    slip: "Darin ist ein Tippfehler. Vergleiche Buchstabe für Buchstabe.",
    other: "Das ist ein anderer Code als der oben.",
    done: "Ich habe ihn aufbewahrt",
    cancel: "Lassen",
    kept: "Dein Schlüssel ist eingerichtet und in diesem Tab offen.",
    renewed: "Der neue Wiederherstellungscode gilt. Der alte öffnet nichts mehr.",
  },
  change: {
    title: "Passphrase und Wiederherstellungscode",
    intro: "Beide verschließen denselben Schlüssel: Was für dich versiegelt wurde, bleibt dein.",
    present: "Jetzige Passphrase",
    lost: "Verloren? Schließ den Schlüssel ab und öffne ihn mit deinem Wiederherstellungscode: Dann wird beides neu gemacht.",
    passphrase: "Neue Passphrase",
    save: "Passphrase ändern",
    saved: "Die neue Passphrase gilt. Die alte öffnet nichts mehr.",
    renew: "Neuer Wiederherstellungscode",
  },
  passkeys: {
    title: "Passkeys für deinen Schlüssel",
    intro:
      "Statt der Passphrase öffnet ein Finger, ein Gesicht oder ein Stick deinen Schlüssel. Es ist ein anderer Passkey als der, mit dem du dich vielleicht anmeldest.",
    none: "Noch keine: Deinen Schlüssel öffnet deine Passphrase.",
    unable: "Dein Browser kennt keine Passkeys.",
    since: "hinzugefügt:",
    remove: "Entfernen",
    removeNamed: (name) => `Den Passkey ${name} entfernen`,
    removed: "Dieser Passkey öffnet deinen Schlüssel nicht mehr.",
    passphrase: "Deine Passphrase, um einen hinzuzufügen",
    why: "Nur wer den Schlüssel öffnen kann, darf ihn auch von etwas anderem öffnen lassen.",
    name: "Name des Passkeys",
    nameHint: "Etwa das Gerät, auf dem er liegt.",
    listed: (name) => `Dein eigener Schlüssel: ${name}`,
    add: "Einen Passkey hinzufügen",
    added: "Von jetzt an öffnet auch dieser Passkey deinen Schlüssel.",
  },
  anew: {
    title: "Wenn beides verloren ist",
    intro:
      "Du kannst einen neuen Schlüssel beginnen. Was für den jetzigen versiegelt wurde, ist für dich dann endgültig verloren; in einen Fall können dich andere, die daran teilnehmen, wieder einlassen.",
    begin: "Einen neuen Schlüssel beginnen",
    leave: "Den jetzigen Schlüssel behalten",
  },
  ask: {
    title: "Zuerst brauchst du einen eigenen Schlüssel",
    text: "Was hier geschrieben wird, wird in deinem Browser versiegelt. Dafür brauchst du einen Schlüssel, den nur du öffnen kannst; das dauert zwei Minuten.",
    go: "Deinen Schlüssel beginnen",
  },
};
