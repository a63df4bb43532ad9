import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  brought: "Was du begonnen hattest, ist wieder da.",
  survives:
    "Was du noch nicht behalten hast, übersteht auf diesem Gerät ein Neuladen, versiegelt. Es wird nirgendwohin gesendet.",
  keptBut:
    "Behalten, wie es war. Was du seitdem geschrieben hast, steht noch hier und ist noch nicht behalten.",
  overtaken:
    "Das wurde in einem anderen Fenster geändert, nachdem du begonnen hattest. Was du hier schreibst, ist noch nicht behalten. Sieh dir an, was jetzt dort steht, und setze dann deines an dessen Stelle, oder lass es.",
  asItIs: "Wie es jetzt dort steht",
  takeMine: "Meines an dessen Stelle setzen",
  gone: "Diese Seite wurde in einem anderen Fenster gelöscht. Was du schreibst, ist noch hier; wenn du es behältst, wird eine eigene Seite daraus.",
};
