/** Reports of Zoom, of one meeting of people who do not exist: UTF-8 with its mark, and what a spreadsheet makes of it. */
const eight = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf8");
const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join("");

const zoomHead =
  "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room";
const zoomRows = (a: string, b: string, c: string, d: string, words: readonly string[]) => [
  `Ada Brook,ada.brook@example.org,${a},${b},65,${words[0]},${words[0]}`,
  `Goran Petrov,Goran.Petrov@example.org,${c},${d},54,${words[0]},${words[0]}`,
  `"Else, Somebody",,${c},${d},54,${words[1]},${words[0]}`,
];
const american = [
  "03/16/2026 09:58:12 AM",
  "03/16/2026 11:03:15 AM",
  "03/16/2026 10:07:40 AM",
  "03/16/2026 11:02:00 AM",
] as const;

export const zoomReports = {
  plain: eight(lines(zoomHead, ...zoomRows(...american, ["No", "Yes"]))),
  block: eight(
    lines(
      "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants",
      '"812 3456 7890",Monday round,"Mar 16, 2026 09:58:00 AM","Mar 16, 2026 11:03:00 AM",ada.brook@example.org,65,3',
      "",
      "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent",
      ...zoomRows(...american, ["No", "Yes"]),
    ),
  ),
  german: eight(
    lines(
      "Name (Originalname),Benutzer-E-Mail,Beitrittszeit,Verlassenszeit,Dauer (Minuten),Gast,Im Warteraum",
      ...zoomRows(
        "16.03.2026 09:58:12",
        "16.03.2026 11:03:15",
        "16.03.2026 10:07:40",
        "16.03.2026 11:02:00",
        ["Nein", "Ja"],
      ),
    ),
  ),
  french: eight(
    lines(
      "Nom (nom d’origine),E-mail de l’utilisateur,Heure d’arrivée,Heure de départ,Durée (minutes),Invité,En salle d’attente",
      ...zoomRows(
        "16/03/2026 09:58:12",
        "16/03/2026 11:03:15",
        "16/03/2026 10:07:40",
        "16/03/2026 11:02:00",
        ["Non", "Oui"],
      ),
    ),
  ),
  /** Opened and saved again by a spreadsheet of a country that writes commas in numbers: no mark, and semicolons. */
  excel: Buffer.from(
    lines(zoomHead, ...zoomRows(...american, ["No", "Yes"]).slice(0, 2)).replaceAll(",", ";"),
    "utf8",
  ),
  waiting: eight(
    lines(
      zoomHead,
      `Ada Brook,ada.brook@example.org,${american[0]},03/16/2026 10:04:00 AM,6,No,Yes`,
      `Ada Brook,ada.brook@example.org,03/16/2026 10:04:00 AM,${american[1]},59,No,No`,
    ),
  ),
  sums: eight(
    lines(
      "Name (Original Name),User Email,Total Duration (Minutes),Guest",
      "Ada Brook,ada.brook@example.org,65,No",
    ),
  ),
} as const;
