/** Reports as Teams and Zoom export them, of one meeting of people who do not exist: encodings, marks, tabs and line ends as theirs. */

import { zoomReports } from "./zoom-reports-for-tests.ts";

/** UTF-16, little end first, with its mark: as Teams saves. */
export const sixteen = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");
const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join("");

interface Tongue {
  readonly sections: readonly [string, string, string];
  readonly summary: readonly [string, string, string, string, string, string];
  readonly heads: string;
  readonly activities: string;
  /** Begin and end of the meeting; coming and going of each of the two. */
  readonly times: readonly [string, string, string, string, string, string];
  readonly lengths: readonly [string, string, string];
  readonly roles: readonly [string, string];
}

function sections(tongue: Tongue, more: readonly string[] = []): Uint8Array {
  const { sections: names, summary, heads, activities, times, lengths, roles } = tongue;
  const [began, ended, a, b, c, d] = times;
  const ada = "Ada.Brook@example.org";
  const goran = "goran.petrov@example.org";
  return sixteen(
    lines(
      names[0],
      `${summary[0]}\tMonday round`,
      `${summary[1]}\t3`,
      `${summary[2]}\t${began}`,
      `${summary[3]}\t${ended}`,
      `${summary[4]}\t${lengths[0]}`,
      `${summary[5]}\t${lengths[1]}`,
      "",
      names[1],
      heads,
      `Ada Brook\t${a}\t${b}\t${lengths[0]}\t${ada}\t${ada}\t${roles[0]}`,
      ...(more.length > 0
        ? more
        : [
            `Goran Petrov\t${c}\t${d}\t${lengths[1]}\t${goran}\t${goran}\t${roles[1]}`,
            `Somebody Else (Guest)\t${c}\t${d}\t${lengths[1]}\t\t\t${roles[1]}`,
          ]),
      "",
      names[2],
      activities,
      `Ada Brook\t${a}\t${b}\t${lengths[0]}\t${ada}\t${roles[0]}`,
    ),
  );
}

const english: Tongue = {
  sections: ["1. Summary", "2. Participants", "3. In-Meeting Activities"],
  summary: [
    "Meeting title",
    "Attended participants",
    "Start time",
    "End time",
    "Meeting duration",
    "Average attendance time",
  ],
  heads: "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
  activities: "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole",
  times: [
    "3/16/26, 9:58:02 AM",
    "3/16/26, 11:03:20 AM",
    "3/16/26, 9:58:12 AM",
    "3/16/26, 11:03:15 AM",
    "3/16/26, 10:07:40 AM",
    "3/16/26, 11:02:00 AM",
  ],
  lengths: ["1h 5m 3s", "54m 20s", "59m"],
  roles: ["Organizer", "Presenter"],
};
const british: Tongue = {
  ...english,
  times: [
    "16/03/2026, 09:58:02",
    "16/03/2026, 11:03:20",
    "16/03/2026, 09:58:12",
    "16/03/2026, 11:03:15",
    "16/03/2026, 10:07:40",
    "16/03/2026, 11:02:00",
  ],
  roles: ["Organiser", "Presenter"],
};
const german: Tongue = {
  sections: ["1. Zusammenfassung", "2. Teilnehmer", "3. Aktivitäten in der Besprechung"],
  summary: [
    "Besprechungstitel",
    "Anwesende Teilnehmer",
    "Startzeit",
    "Endzeit",
    "Besprechungsdauer",
    "Durchschnittliche Anwesenheitszeit",
  ],
  heads:
    "Name\tErster Beitritt\tLetztes Verlassen\tDauer der Besprechung\tE-Mail\tTeilnehmer-ID (UPN)\tRolle",
  activities: "Name\tBeitrittszeit\tVerlassenszeit\tDauer\tE-Mail\tRolle",
  times: [
    "16.03.26, 09:58:02",
    "16.03.26, 11:03:20",
    "16.03.26, 09:58:12",
    "16.03.26, 11:03:15",
    "16.03.26, 10:07:40",
    "16.03.26, 11:02:00",
  ],
  lengths: ["1 Std. 5 Min. 3 Sek.", "54 Min. 20 Sek.", "59 Min."],
  roles: ["Organisator", "Referent"],
};
const french: Tongue = {
  sections: ["1. Résumé", "2. Participants", "3. Activités pendant la réunion"],
  summary: [
    "Titre de la réunion",
    "Participants présents",
    "Heure de début",
    "Heure de fin",
    "Durée de la réunion",
    "Temps de présence moyen",
  ],
  heads:
    "Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID de participant (UPN)\tRôle",
  activities: "Nom\tHeure d’arrivée\tHeure de départ\tDurée\tE-mail\tRôle",
  times: [
    "16/03/2026 09:58:02",
    "16/03/2026 11:03:20",
    "16/03/2026 09:58:12",
    "16/03/2026 11:03:15",
    "16/03/2026 10:07:40",
    "16/03/2026 11:02:00",
  ],
  lengths: ["1 h 5 min 3 s", "54 min 20 s", "59 min"],
  roles: ["Organisateur", "Présentateur"],
};
/** No word of it is known here: the numbers of the sections and the order of the columns are enough. */
const polish: Tongue = {
  ...german,
  sections: ["1. Podsumowanie", "2. Uczestnicy", "3. Działania podczas spotkania"],
  summary: ["Tytuł", "Uczestnicy", "Rozpoczęcie", "Zakończenie", "Czas", "Średni czas"],
  heads: "Kto\tPierwsze dołączenie\tOstatnie wyjście\tCzas\tAdres\tIdentyfikator (UPN)\tRola",
  lengths: ["1 godz. 5 min 3 s", "54 min 20 s", "59 min"],
};
const swap = (tongue: Tongue, from: string, to: string): Tongue => ({
  ...tongue,
  times: tongue.times.map((time) => time.replace(from, to)) as unknown as Tongue["times"],
});
const utc: Tongue = {
  ...english,
  heads: english.heads.replace("First Join", "First Join (UTC)"),
};

const table = (head: string, title: string, summary: readonly string[], rows: readonly string[]) =>
  sixteen(lines(head, ...summary, title, ...rows));
const person = (tongue: Tongue, at: 0 | 1): string => {
  const [, , a, b, c, d] = tongue.times;
  return at === 0
    ? `Ada Brook\t${a}\t${b}\t${tongue.lengths[0]}\tada.brook@example.org\t${tongue.roles[0]}\tada.brook@example.org`
    : `Goran Petrov\t${c}\t${d}\t${tongue.lengths[1]}\tgoran.petrov@example.org\t${tongue.roles[1]}\tgoran.petrov@example.org`;
};
const summaryOf = (tongue: Tongue, names: readonly string[]): string[] => [
  `${names[0]}\t2`,
  `${names[1]}\tMonday round`,
  `${names[2]}\t${tongue.times[0]}`,
  `${names[3]}\t${tongue.times[1]}`,
  `${names[4]}\t0b6f2c9e-4d5a-4a63-9f61-7d1b5f0a2c11`,
  "",
];

const log = (head: string, [came, went]: readonly string[], day: string) =>
  sixteen(
    lines(
      head,
      `Ada Brook\t${came}\t${day}, 09:58:12`,
      `Goran Petrov\t${came}\t${day}, 10:07:40`,
      `Ada Brook\t${went}\t${day}, 11:03:15`,
    ),
  );

export const reports = {
  sections: {
    english: sections(english),
    british: sections(british),
    german: sections(german),
    french: sections(french),
    polish: sections(polish),
    utc: sections(utc),
    ambiguous: sections(swap(english, "3/16/26", "3/2/26")),
    contradictory: sections({
      ...english,
      times: [...english.times.slice(0, 5), "16/3/26, 11:02:00 AM"] as unknown as Tongue["times"],
    }),
    damaged: sections(english, [
      "Goran Petrov\tyesterday\t3/16/26, 11:02:00 AM\t54m\tg@example.org\tg@example.org\tPresenter",
      "\t3/16/26, 10:02:00 AM\t3/16/26, 11:02:00 AM\t1h\tx@example.org\tx@example.org\tPresenter",
      "Petra Lang\t\t3/16/26, 11:02:00 AM\t1h\tp@example.org\tp@example.org\tPresenter",
      "Petra Lang\t3/16/26, 11:03:00 AM\t3/16/26, 11:02:00 AM\t1h\tp@example.org\tp@example.org\tPresenter",
    ]),
  },
  summary: {
    english: table(
      "Meeting Summary",
      "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)",
      summaryOf(english, [
        "Total Number of Participants",
        "Meeting Title",
        "Meeting Start Time",
        "Meeting End Time",
        "Meeting Id",
      ]),
      [person(english, 0), person(english, 1)],
    ),
    german: table(
      "Besprechungszusammenfassung",
      "Vollständiger Name\tBeitrittszeit\tVerlassenszeit\tDauer\tE-Mail\tRolle\tTeilnehmer-ID (UPN)",
      summaryOf(german, [
        "Gesamtzahl der Teilnehmer",
        "Titel der Besprechung",
        "Startzeit der Besprechung",
        "Endzeit der Besprechung",
        "Besprechungs-ID",
      ]),
      [person(german, 0), person(german, 1)],
    ),
  },
  log: {
    english: log("Full Name\tUser Action\tTimestamp", ["Joined", "Left"], "3/16/2026"),
    german: log(
      "Vollständiger Name\tBenutzeraktion\tZeitstempel",
      ["Beigetreten", "Verlassen"],
      "16.3.2026",
    ),
    french: log(
      "Nom complet\tAction de l’utilisateur\tHorodatage",
      ["A rejoint", "A quitté"],
      "16/03/2026",
    ),
  },
  zoom: zoomReports,
} as const;
