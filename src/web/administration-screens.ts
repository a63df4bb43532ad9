import type { Screen } from "./screens.ts";

/** The screens behind the avatar: who is here, and how the house is set up. */
export const administrationScreens: readonly Screen[] = [
  {
    path: "/administration/calendars",
    load: () => import("../features/promises/web/CalendarsPage.tsx"),
    place: "Working hours",
  },
  {
    path: "/administration/calendars/$id",
    load: () => import("../features/promises/web/CalendarPage.tsx"),
  },
  {
    path: "/people",
    load: () => import("../features/organisation/web/PeoplePage.tsx"),
    place: "People",
  },
  { path: "/people/$id", load: () => import("../features/organisation/web/PersonPage.tsx") },
  {
    path: "/administration",
    load: () => import("../features/organisation/web/AdministrationPage.tsx"),
    place: "Administration",
  },
  {
    path: "/administration/teams",
    load: () => import("../features/organisation/web/TeamsPage.tsx"),
    place: "Teams",
  },
  {
    path: "/administration/teams/$id",
    load: () => import("../features/organisation/web/TeamPage.tsx"),
  },
  {
    path: "/administration/invitations",
    load: () => import("../features/organisation/web/InvitationsPage.tsx"),
  },
  {
    path: "/administration/moving-in",
    load: () => import("../features/organisation/web/MovingInPage.tsx"),
  },
  {
    path: "/administration/retention",
    load: () => import("../features/keeping/web/RetentionPage.tsx"),
  },
  {
    path: "/administration/trade-words",
    load: () => import("../features/courtesy/web/TradeWordsPage.tsx"),
  },
  {
    path: "/administration/lessons",
    load: () => import("../features/lessons/web/own/OwnLessonsPage.tsx"),
    place: "Lessons of your own",
  },
  {
    path: "/administration/lessons/$id",
    load: () => import("../features/lessons/web/own/OwnLessonPage.tsx"),
  },
  {
    path: "/administration/audit",
    load: () => import("../features/audit/web/AuditPage.tsx"),
  },
  {
    path: "/administration/imports",
    load: () => import("../features/importing/web/ImportsPage.tsx"),
    place: "Imports",
  },
  {
    path: "/administration/imports/$id",
    load: () => import("../features/importing/web/ImportPage.tsx"),
  },
];
