import { lazy } from "react";
import { administrationScreens } from "./administration-screens.ts";
import { goalScreens } from "./goal-screens.ts";
import { meScreens } from "./me-screens.ts";
import { relationshipScreens } from "./relationship-screens.ts";
import type { Screen } from "./screens.ts";
import { surveyScreens } from "./survey-screens.ts";

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
  { path: "/", load: () => import("../features/requests/web/start/StartPage.tsx") },
  {
    path: "/serve",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
    within: "serve",
    tab: "Queue",
  },
  {
    path: "/serve/$teamId",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
    within: "serve",
  },
  {
    path: "/lingering",
    load: () => import("../features/lingering/web/LingeringPage.tsx"),
    place: "What has been quiet",
    within: "serve",
    tab: "Quiet",
    isForColleagues: true,
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
    path: "/teams/$id/duty",
    load: () => import("../features/duty/web/DutyPage.tsx"),
    within: "serve",
  },
  ...relationshipScreens,
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
    path: "/chain/picture",
    load: () => import("../features/chain/web/picture/ChainPicturePage.tsx"),
    place: "The whole chain",
    within: "chain",
    tab: "The whole chain",
    isForColleagues: true,
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
    path: "/parity",
    load: () => import("../features/parity/web/ParityPage.tsx"),
    place: "Parity",
    within: "chain",
    tab: "Parity",
    isForColleagues: true,
  },
  {
    path: "/parity/$serviceId",
    load: () => import("../features/parity/web/service/ServiceParityPage.tsx"),
    within: "chain",
    isForColleagues: true,
  },
  {
    path: "/outcomes/$id",
    load: () => import("../features/outcomes/web/OutcomePage.tsx"),
    within: "chain",
    isForColleagues: true,
  },
  ...goalScreens,
  {
    path: "/improve",
    load: () => import("../features/debriefs/web/register/ImprovePage.tsx"),
    place: "Actions of debriefs",
    within: "improve",
    tab: "Actions",
    isForColleagues: true,
  },
  {
    path: "/debriefs",
    load: () => import("../features/debriefs/web/register/DebriefsPage.tsx"),
    place: "Debriefs",
    within: "improve",
    tab: "Debriefs",
    isForColleagues: true,
  },
  ...surveyScreens,
  {
    path: "/debriefs/$id",
    load: () => import("../features/debriefs/web/debrief/DebriefPage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/mediation",
    load: () => import("../features/mediation/web/MediationPage.tsx"),
    place: "Mediation",
    within: "improve",
    tab: "Mediation",
    isForColleagues: true,
  },
  {
    path: "/mediation/$id",
    load: () => import("../features/mediation/web/CasePage.tsx"),
    within: "improve",
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
  ...meScreens,
  ...administrationScreens,
];

/** On every page of a colleague, and drawn on none. */
export const OwnBallots = lazy(() => import("../features/ballots/web/OwnBallots.tsx"));

/** What stands in the head of every page, beside the account. */
export const HeadTools = lazy(() => import("../features/inbox/web/InboxBell.tsx"));
