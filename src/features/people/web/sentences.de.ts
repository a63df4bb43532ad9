import type { Translated } from "#web/data/translated.ts";
import type * as english from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  wrongCredentials:
    "Adresse und Passwort passen nicht zusammen. Prüf beides; wer Goodturn verwaltet, kann dir einen Link geben, mit dem du ein neues Passwort wählst.",
  tooManyTries:
    "Das wurde zu oft versucht. Warte eine Viertelstunde, oder bitte die Verwaltung um einen Link, mit dem du ein neues Passwort wählst.",
  wrongPassword: "Das ist nicht dein jetziges Passwort. Nichts wurde geändert.",
  wrongCode: "Dieser Code stimmt nicht, oder nicht mehr. Warte auf den nächsten und gib den ein.",
  challengeOver:
    "Das hat länger als zehn Minuten gedauert. Beginn noch einmal mit Adresse und Passwort.",
  alreadyOn: "Dein zweiter Faktor ist schon eingeschaltet.",
  notOn: "Dein zweiter Faktor ist nicht eingeschaltet; darum gibt es keine Ersatzcodes.",
  weakPassword:
    "Dieses Passwort gehört zu denen, die als erste geraten würden. Nimm ein paar Wörter, die nichts miteinander zu tun haben.",
  signInAgain:
    "Einen Passkey kannst du nur in der ersten halben Stunde nach dem Anmelden hinzufügen. Melde dich neu an und füge ihn dann hinzu.",
  passkeyUnknown: "Dieser Passkey ist hier nicht bekannt. Melde dich stattdessen mit Passwort an.",
  onlyAdministrators:
    "Einen Zugang, der verwalten darf, kann nur erstellen, wer Goodturn verwaltet.",
  cannotSignIn: "Diese Person kann sich noch nicht anmelden. Lade sie stattdessen ein.",
  gone: "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte die Verwaltung um einen neuen.",
  missing: "Hier ist nichts, was du sehen darfst.",
  wrongInput: "Etwas fehlt, ist zu kurz oder zu lang. Es ist neben dem Feld vermerkt.",
};

export const passwordHint: string =
  "Mindestens 12 Zeichen. Vier Wörter, die nichts miteinander zu tun haben, sind leicht zu merken.";

export const sentences: Translated<typeof english.sentences> = {
  signIn: {
    title: "Anmelden",
    email: "E-Mail-Adresse",
    password: "Passwort",
    go: "Anmelden",
    passkey: "Mit einem Passkey anmelden",
    lost: "Du kommst nicht mehr hinein? Wer Goodturn verwaltet, kann dir einen Link geben, mit dem du ein neues Passwort wählst.",
    noPasskeys:
      "Passkeys gehen nur über https. Wer Goodturn verwaltet, kann ein Zertifikat einrichten.",
  },
  code: {
    title: "Noch ein Schritt",
    intro: "Gib die sechs Ziffern ein, die deine Authentifizierungs-App jetzt zeigt.",
    introSpare: "Gib einen der Ersatzcodes ein, die du aufgehoben hast. Jeder gilt einmal.",
    code: "Code",
    spare: "Ersatzcode",
    go: "Weiter",
    toSpare: "Einen Ersatzcode nehmen",
    toApp: "Die App nehmen",
    back: "Noch einmal von vorn",
  },
  reset: {
    title: "Ein neues Passwort wählen",
    intro: (name) =>
      `Hallo ${name}. Wenn du ein neues wählst, werden alle deine Geräte abgemeldet.`,
    password: "Neues Passwort",
    go: "Wählen und anmelden",
    noLink: "Dieser Link ist nicht vollständig",
    noLinkText: "Öffne den Link genau so, wie du ihn bekommen hast.",
    toSignIn: "Zur Anmeldung",
  },
  security: {
    title: "Sicherheit",
    subtitle: "Wie du dich anmeldest und wo du angemeldet bist.",
    back: "Einstellungen",
    password: "Passwort",
    current: "Jetziges Passwort",
    fresh: "Neues Passwort",
    change: "Passwort ändern",
    changed: "Dein Passwort ist geändert; alle anderen Geräte sind abgemeldet.",
    passkeys: "Passkeys",
    passkeysIntro:
      "Melde dich mit Fingerabdruck, Gesicht oder der PIN dieses Geräts an, ohne Passwort.",
    passkeyName: "Name des Geräts",
    addPasskey: "Einen Passkey hinzufügen",
    passkeyAdded: "Der Passkey ist hinzugefügt.",
    passkeyRemoved: "Der Passkey ist entfernt.",
    passkeySince: "hinzugefügt:",
    noPasskeys: "Du hast noch keine Passkeys.",
    remove: "Entfernen",
    factor: "Zweiter Faktor",
    factorIntro:
      "Ein Code aus einer Authentifizierungs-App, der nach deinem Passwort verlangt wird.",
    factorOn: "Dein zweiter Faktor ist eingeschaltet.",
    factorOff: "Dein zweiter Faktor ist ausgeschaltet.",
    confirmWith: "Dein Passwort",
    begin: "Einschalten",
    end: "Ausschalten",
    ended: "Dein zweiter Faktor ist ausgeschaltet.",
    spareAgain: "Neue Ersatzcodes erstellen",
    step: "Füge diesen Schlüssel deiner Authentifizierungs-App hinzu, von Hand oder über den Link, und gib dann den Code ein, den sie zeigt.",
    key: "Schlüssel für die App",
    openApp: "In der App auf diesem Gerät öffnen",
    confirm: "Bestätigen",
    on: "Dein zweiter Faktor ist eingeschaltet.",
    spare: "Ersatzcodes",
    spareIntro:
      "Heb sie so auf, dass du sie auch ohne dein Telefon findest. Jeder gilt einmal; gezeigt werden sie nur jetzt.",
    sessions: "Wo du angemeldet bist",
    thisOne: "Dieses Gerät",
    browserOn: (browser, system) => `${browser} unter ${system}`,
    unknownBrowser: "Unbekannter Browser",
    since: "angemeldet:",
    end1: "Abmelden",
    ended1: "Dieses Gerät ist abgemeldet.",
    others: "Überall sonst abmelden",
    everywhere: "Überall abmelden",
    endedOthers: "Alle anderen Geräte sind abgemeldet.",
  },
  tokens: {
    title: "Zugänge für Programme",
    subtitle: "Ein Programm, das einen Zugang hat, handelt für dich, soweit es der Zugang erlaubt.",
    name: "Wofür er ist",
    nameHint: "Damit du ihn wiedererkennst: „Monatsbericht“.",
    scopes: "Was er darf",
    scope: {
      read: "Lesen, was ich sehen darf",
      write: "Tun, was ich tun darf",
      mail: "Dank aus E-Mails einreichen",
      administer: "Verwalten (nur für die Verwaltung)",
    },
    scopeNames: { read: "lesen", write: "tun", mail: "E-Mail", administer: "verwalten" },
    days: "Läuft ab nach",
    day: { 7: "einer Woche", 30: "einem Monat", 90: "drei Monaten", 365: "einem Jahr" },
    make: "Den Zugang erstellen",
    made: "Der Zugang wird nur dieses eine Mal gezeigt. Kopiere ihn jetzt.",
    madeLabel: "Der Zugang",
    none: "Noch keine Zugänge",
    noneText: "Wenn ein Programm einen braucht, erstelle ihn hier.",
    until: "Ablauf:",
    lastUsed: "zuletzt benutzt:",
    neverUsed: "nie benutzt",
    revoked: "Widerrufen",
    ranOut: "Abgelaufen",
    inUse: "Gilt",
    revoke: "Widerrufen",
    didRevoke:
      "Der Zugang ist widerrufen. Programme, die ihn benutzen, werden von jetzt an abgewiesen.",
    mine: "Meine",
    everybody: "Alle",
  },
};
