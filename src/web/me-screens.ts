import type { Screen } from "./screens.ts";

/** What is one's own: settings, keys, and what one keeps for oneself. */
export const meScreens: readonly Screen[] = [
  {
    path: "/me/notifications",
    load: () => import("../features/inbox/web/NotificationsPage.tsx"),
    place: "Notifications",
    within: "me",
  },
  {
    path: "/me/thanks",
    load: () => import("../features/thanks/web/MyThanksPage.tsx"),
    place: "Thanks that you received and gave",
    within: "me",
    tab: "Thanks",
  },
  {
    path: "/thanks/new",
    load: () => import("../features/thanks/web/giving/NewThanksPage.tsx"),
    place: "Say thanks",
    within: "me",
  },
  {
    path: "/thanks/customers",
    load: () => import("../features/thanks/web/giving/CustomersPage.tsx"),
    place: "Pass a customer's thanks on",
    within: "me",
    isForColleagues: true,
  },
  {
    path: "/thanks/waiting",
    load: () => import("../features/thanks/web/WaitingPage.tsx"),
    within: "me",
    isForColleagues: true,
  },
  {
    path: "/thanks/$from/$to",
    load: () => import("../features/thanks/web/BetweenPage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
  {
    path: "/me",
    load: () => import("../features/organisation/web/MePage.tsx"),
    place: "Settings",
    within: "me",
    tab: "Settings",
  },
  {
    path: "/conduct",
    load: () => import("../features/conduct/web/ConductPage.tsx"),
    place: "Standard of conduct",
    within: "me",
    tab: "Conduct",
  },
  {
    path: "/conduct/change",
    load: () => import("../features/conduct/web/ChangePage.tsx"),
    within: "me",
  },
  {
    path: "/me/lessons",
    load: () => import("../features/lessons/web/LessonsPage.tsx"),
    place: "Lessons",
    within: "me",
    tab: "Lessons",
    isForColleagues: true,
  },
  {
    path: "/lessons/$id",
    load: () => import("../features/lessons/web/LessonPage.tsx"),
    within: "me",
    isForColleagues: true,
  },
  {
    path: "/me/security",
    load: () => import("../features/people/web/SecurityPage.tsx"),
    place: "Security",
    within: "me",
  },
  {
    path: "/me/keys",
    load: () => import("../features/keys/web/KeysPage.tsx"),
    place: "Your own key",
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
    path: "/me/teams",
    load: () => import("../features/fairness/web/TowardsPage.tsx"),
    place: "You and other teams",
    within: "me",
    isForColleagues: true,
  },
];
