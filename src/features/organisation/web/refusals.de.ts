import type { Translated } from "#web/data/translated.ts";
import type * as english from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  unknownZone: "Diese Zeitzone gibt es nicht. Wähle eine aus der Liste.",
  emailTaken: "Diese Adresse hat hier schon jemand. Nichts wurde geändert.",
  departed: "Diese Person hat das Haus verlassen. Nimm das zuerst auf ihrer Seite zurück.",
  guestHoldsNoRole:
    "Gäste eines Dienstleisters haben keine Rolle in der Organisation. Nimm die Rolle heraus, oder wähle ein anderes Team.",
  lastAdministrator:
    "Sonst verwaltet niemand Goodturn. Gib diese Rolle zuerst noch jemand anderem.",
  heirUnfit:
    "An diese Person kann die Arbeit nicht gehen: Wähle jemanden aus dem Haus, der noch hier ist.",
  notDeparted: "Diese Person hat das Haus nicht verlassen.",
  erased: "Der Name dieser Person ist gelöscht. Das lässt sich nicht zurücknehmen.",
  nameTaken: "Ein offenes Team heißt schon so. Wähle einen Namen, der die beiden auseinanderhält.",
  closed: "Dieses Team ist geschlossen. Öffne es zuerst wieder.",
  cycle: "Ein Team kann nicht unter sich selbst stehen. Wähle einen anderen Platz.",
  kindsMixed: "Unter einem Dienstleister stehen nur Teams dieses Dienstleisters.",
  partsOpen: "Darunter stehen noch Teams. Schließ oder verschieb sie zuerst.",
  notClosed: "Dieses Team ist schon offen.",
  alreadyMember: "Diese Person gehört schon zum Team.",
  vendorMixed: "Man arbeitet entweder für einen Dienstleister oder für das Haus, nicht für beide.",
  leadStays: "Eine Leitung kann nur herausnehmen, wer Goodturn verwaltet.",
  alreadyHere: "Jemand mit dieser Adresse ist schon hier. Such die Person unter „Personen“.",
  gone: "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte um einen neuen.",
  weakPassword:
    "Dieses Passwort gehört zu denen, die als erste geraten würden. Nimm ein paar Wörter, die nichts miteinander zu tun haben.",
  notReadable:
    "Das ist keine Tabelle, die sich lesen lässt. Speichere sie als CSV und wähle sie noch einmal.",
  noColumns:
    "Die erste Zeile muss die Spalten nennen: Name und E-Mail oder Team. Gelesen werden auch übergeordnetes Team, Leitung und Rolle.",
  missing: "Hier ist nichts, was du sehen oder ändern darfst.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es ist neben dem Feld vermerkt.",
};
