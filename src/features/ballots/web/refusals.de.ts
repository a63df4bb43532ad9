import type { Translated } from "#web/data/translated.ts";
import type { ballotRefusals as english } from "./sentences.ts";

export const ballotRefusals: Translated<typeof english> = {
  notOpen: "Sie ist noch nicht geöffnet. Komm an dem Tag wieder, der genannt ist.",
  closed:
    "Sie ist geschlossen, und deine Antwort wurde nicht angenommen. Es zählt, was du vorher geantwortet hast.",
  stillOpen: "Der Schlüssel lässt sich öffnen, wenn sie geschlossen ist, und nicht vorher.",
  ballotGiven:
    "Dein Stimmzettel liegt in einem anderen Browser: dem, in dem du zuerst angemeldet warst. Antworte dort, oder hol ihn hierher.",
  notBlinded: "Dein Browser konnte keinen Stimmzettel machen. Lade die Seite neu.",
  notABallot:
    "Dein Stimmzettel wurde nicht erkannt, und deine Antwort wurde nicht angenommen. Lade die Seite neu.",
  notAHolder:
    "Wer einen Teil hält, hat sich geändert. Lade die Seite neu und gib deinen noch einmal weiter.",
  noBallot:
    "In diesem Browser ist kein Stimmzettel. Er liegt in dem, in dem du zuerst angemeldet warst, und lässt sich von dort hierher holen; wurde jener geleert, ist er verloren.",
  tooLong: "Das ist mehr, als Platz hat. Kürze deine Worte ein wenig und sende sie noch einmal.",
  nothingHanded: "Zuerst muss jemand anderes seinen Teil weitergeben.",
  slip: "Ein Buchstabe des Codes stimmt nicht. Er hat vier Gruppen zu je vier, wie auf dem anderen Bildschirm.",
  nothingCarried:
    "Für dich liegt nichts bereit. Ein Code gilt zehn Minuten und einmal: Wähle dort noch einmal „Auf einem anderen Gerät antworten“ und tipp den neuen ein.",
  wrongCode:
    "Das ist nicht der Code, den der andere Bildschirm jetzt zeigt. Sieh dort noch einmal nach.",
};
