import { lazy } from "react";
import type { Screen } from "./screens.ts";

/** Every screen of the product, in the order of the rail. A feature adds its lines here. */
export const screens: readonly Screen[] = [
  {
    path: "/ask",
    load: () => import("../features/catalogue/web/AskPage.tsx"),
    within: "ask",
  },
  {
    path: "/services/$id",
    load: () => import("../features/catalogue/web/ServicePage.tsx"),
    within: "ask",
  },
  {
    path: "/services/$id/edit",
    load: () => import("../features/catalogue/web/editor/EditorPage.tsx"),
    within: "serve",
  },
  {
    path: "/teams/$id/services",
    load: () => import("../features/catalogue/web/TeamServicesPage.tsx"),
    within: "serve",
  },
  {
    path: "/administration/calendars",
    load: () => import("../features/promises/web/CalendarsPage.tsx"),
    place: "Working hours",
  },
  {
    path: "/administration/calendars/$id",
    load: () => import("../features/promises/web/CalendarPage.tsx"),
  },
  { path: "/", load: () => import("../features/requests/web/start/StartPage.tsx") },
  {
    path: "/serve",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
    within: "serve",
  },
  {
    path: "/serve/$teamId",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
    within: "serve",
  },
  {
    path: "/requests",
    load: () => import("../features/requests/web/lists/RequestsPage.tsx"),
    place: "Your requests",
  },
  {
    path: "/requests/$id",
    load: () => import("../features/requests/web/request/RequestPage.tsx"),
  },
  { path: "/r/$number", load: () => import("../features/requests/web/request/NumberPage.tsx") },
  {
    path: "/ask/$serviceId",
    load: () => import("../features/requests/web/asking/AskPage.tsx"),
    within: "ask",
  },
  {
    path: "/search",
    load: () => import("../features/requests/web/searching/SearchPage.tsx"),
    place: "Search requests",
  },
  { path: "/inbox", load: () => import("../features/inbox/web/InboxPage.tsx"), place: "Inbox" },
  {
    path: "/me/notifications",
    load: () => import("../features/inbox/web/NotificationsPage.tsx"),
    place: "Notifications",
    within: "me",
  },
  {
    path: "/teams/$id/duty",
    load: () => import("../features/duty/web/DutyPage.tsx"),
    within: "serve",
  },
  {
    path: "/relationships",
    load: () => import("../features/relationships/web/RelationshipsPage.tsx"),
    within: "relationships",
  },
  {
    path: "/relationships/$provider/$customer",
    load: () => import("../features/relationships/web/PairPage.tsx"),
    within: "relationships",
  },
  {
    path: "/teams/$id",
    load: () => import("../features/relationships/web/TeamPage.tsx"),
    within: "relationships",
  },
  {
    path: "/chain",
    load: () => import("../features/chain/web/SightPage.tsx"),
    within: "chain",
    tab: "Line of sight",
    isForColleagues: true,
    place: "Your line of sight",
  },
  {
    path: "/chain/links",
    load: () => import("../features/chain/web/LinksPage.tsx"),
    within: "chain",
    tab: "Links",
    isForColleagues: true,
    place: "Links of the chain",
  },
  {
    path: "/chain/exercise",
    load: () => import("../features/chain/web/ExercisePage.tsx"),
    within: "chain",
    isForColleagues: true,
    place: "Name your links",
  },
  {
    path: "/customers-outside",
    load: () => import("../features/outcomes/web/OutsidePage.tsx"),
    place: "Customers outside",
    within: "chain",
    tab: "Customers outside",
    isForColleagues: true,
  },
  {
    path: "/outcomes/$id",
    load: () => import("../features/outcomes/web/OutcomePage.tsx"),
    within: "chain",
    isForColleagues: true,
  },
  {
    path: "/goals",
    load: () => import("../features/goals/web/GoalsPage.tsx"),
    place: "Goals",
    within: "goals",
    tab: "Goals",
    isForColleagues: true,
  },
  {
    path: "/goals/$id",
    load: () => import("../features/goals/web/goal/GoalPage.tsx"),
    within: "goals",
    isForColleagues: true,
  },
  {
    path: "/initiatives",
    load: () => import("../features/goals/web/initiatives/InitiativesPage.tsx"),
    place: "Initiatives",
    within: "goals",
    tab: "Initiatives",
    isForColleagues: true,
  },
  {
    path: "/initiatives/$id",
    load: () => import("../features/goals/web/initiatives/InitiativePage.tsx"),
    within: "goals",
    isForColleagues: true,
  },
  {
    path: "/demo",
    load: () => import("../features/demo/web/DemoPage.tsx"),
    isOpen: true,
  },
  {
    path: "/sign-in",
    load: () => import("../features/people/web/SignInPage.tsx"),
    isOpen: true,
  },
  { path: "/reset", load: () => import("../features/people/web/ResetPage.tsx"), isOpen: true },
  {
    path: "/set-up",
    load: () => import("../features/organisation/web/SetUpPage.tsx"),
    isOpen: true,
  },
  {
    path: "/invitation",
    load: () => import("../features/organisation/web/InvitationPage.tsx"),
    isOpen: true,
  },
  {
    path: "/me",
    load: () => import("../features/organisation/web/MePage.tsx"),
    place: "Settings",
    within: "me",
  },
  {
    path: "/me/security",
    load: () => import("../features/people/web/SecurityPage.tsx"),
    place: "Security",
    within: "me",
  },
  {
    path: "/me/tokens",
    load: () => import("../features/people/web/TokensPage.tsx"),
    place: "Tokens for programs",
    within: "me",
  },
  {
    path: "/me/stored",
    load: () => import("../features/keeping/web/StoredPage.tsx"),
    place: "What is stored about me",
    within: "me",
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

/** What stands in the head of every page, beside the account. */
export const HeadTools = lazy(() => import("../features/inbox/web/InboxBell.tsx"));
