import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { Administration } from "./AdministrationPage.tsx";
import { Looked } from "./MovingInPage.tsx";
import { PastTeamsShown } from "./PastTeams.tsx";
import { PeopleTable } from "./PeoplePage.tsx";
import { SetUpSteps } from "./SetUpPage.tsx";
import { TeamTree } from "./TeamsPage.tsx";
import { wordsIn } from "./use-words.ts";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    // Words that German shares with English.
    alike: [
      "sentences.setUp.organisation",
      "sentences.me.name",
      "sentences.administration.teams.0",
      "sentences.people.one",
      "sentences.people.name",
      "sentences.people.teams",
      "sentences.person.teams",
      "sentences.teams.title",
      "sentences.teams.name",
      "sentences.team.back",
      "sentences.invitations.name",
      "sentences.invitations.team",
    ],
    otherGiven: [],
  });
});

const { invitation, person, teams } = wordsIn.de.sentences;

test.each([
  [teams.people(0), "0 Personen"],
  [teams.people(1), "1 Person"],
  [teams.people(2), "2 Personen"],
  [
    invitation.intro(null, null),
    "Wer Goodturn verwaltet, hat dich eingeladen. Wähle ein Passwort, und du bist dabei.",
  ],
  [
    invitation.intro("Ada First", "Lohn"),
    "Ada First hat dich in das Team Lohn eingeladen. Wähle ein Passwort, und du bist dabei.",
  ],
  [person.span("März 2024", "März 2024"), "März 2024"],
  [
    person.wereTogether("Lohn", "März 2024", "März 2024"),
    "Im März 2024 wart ihr beide im Team Lohn.",
  ],
  [
    person.wereTogether("Lohn", "März 2024", "Mai 2025"),
    "Von März 2024 bis Mai 2025 wart ihr beide im Team Lohn.",
  ],
  [person.roleTaken(wordsIn.de.roleNames.auditor), "Die Rolle „Revision“ ist entzogen."],
])("in German: %s", (said, meant) => {
  expect(said).toBe(meant);
});

const at = "2025-06-02T08:00:00Z";
const lead = { id: "p1", name: "Ada First" };
const team = {
  id: "t1",
  name: "Lohn",
  kind: "vendor" as const,
  parentId: null,
  about: "",
  closedAt: null,
  members: 1,
  leads: [lead],
};

test("set-up, people, teams and moving in are read in German, and only what the server says is English", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <SetUpSteps secret="example" />
      <PeopleTable
        rows={[
          { ...lead, email: "ada@example.org", guest: true, departedAt: null, teams: [] },
          { id: "p2", name: "Max", email: null, guest: false, departedAt: at, teams: [] },
        ]}
      />
      <TeamTree teams={[team]} />
      <PastTeamsShown
        memberships={{
          rows: [{ team, lead: false, since: at, until: "2025-10-02T08:00:00Z" }],
          together: [{ team, since: at, until: null }],
        }}
      />
      <Looked
        preview={{
          columns: [],
          lines: [{ line: 2, state: "wrong", says: ["An address is wanting."] }],
          totals: { persons: 1, teams: 0, memberships: 1, same: 0, wrong: 1 },
        }}
      />
    </LanguageContext>,
  );
  for (const said of [
    "nach welcher Uhr lebt sie?",
    "Gast",
    "nicht mehr hier",
    "1 Person, geleitet von Ada First",
    "Dienstleister",
    "Juni 2025 bis Oktober 2025",
    "Ihr seid seit Juni 2025 beide im Team Lohn.",
    "Nicht verwendbar",
    '<span lang="en">An address is wanting.</span>',
  ])
    expect(html).toContain(said);
  for (const english of ["June 2025", "guest", "led by", "vendor", "Time zone", "What happens"])
    expect(html).not.toContain(english);
});

test("the ways through the administration are called as their pages are", () => {
  const german = wordsIn.de.sentences;
  const ways = german.administration;
  expect([ways.people[0], ways.teams[0], ways.invitations[0], ways.movingIn[0]]).toEqual([
    german.people.title,
    german.teams.title,
    german.invitations.title,
    german.movingIn.title,
  ]);
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Administration />
    </LanguageContext>,
  );
  expect(html).toContain('lang="de"');
  expect(html).toContain("Wovon der Höflichkeitscoach nie abrät");
});
