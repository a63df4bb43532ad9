import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  title: "Sieh dich um",
  intro:
    "Larkfield Hearing ist erfunden: zwölf Teams, ein halbes Jahr voller Anfragen. Wähle, an wessen Schreibtisch du sitzt; du kannst wechseln, wann du willst, indem du dich abmeldest.",
  roles: {
    colleague: "Jemand, der etwas braucht",
    provider: "Jemand aus einem Team, das etwas für andere tut",
    lead: "Die Leitung eines Teams",
    "senior-leader": "Jemand aus der obersten Leitung",
    administrator: "Jemand, der Goodturn verwaltet",
  },
  passphrase:
    "Wer leitet, wer im Team arbeitet und wer verwaltet, hat je einen Teil des Schlüssels einer Umfrage; wer leitet und wer im Team arbeitet, führt außerdem unter „Ich“ ein versiegeltes Tagebuch. Die Passphrase ist bei allen dieselbe: two of us open it together.",
  missing: "Das ist keine Demo. Melde dich mit der Adresse und dem Passwort an, die du hier hast.",
  toSignIn: "Zur Anmeldung",
};
