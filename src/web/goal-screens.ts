import type { Screen } from "./screens.ts";

/** What is aimed at, and how those who lead stand by it. */
export const goalScreens: readonly Screen[] = [
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
    path: "/commitments",
    load: () => import("../features/commitments/web/CommitmentsPage.tsx"),
    place: "Commitments",
    within: "goals",
    tab: "Commitments",
    isForColleagues: true,
  },
  {
    path: "/commitments/$id",
    load: () => import("../features/commitments/web/CommitmentPage.tsx"),
    within: "goals",
    isForColleagues: true,
  },
  {
    path: "/balance",
    load: () => import("../features/balance/web/BalancePage.tsx"),
    place: "Balance",
    within: "goals",
    tab: "Balance",
    isForColleagues: true,
  },
  {
    path: "/balance/alarms/$id",
    load: () => import("../features/balance/web/AlarmPage.tsx"),
    within: "goals",
    isForColleagues: true,
  },
  {
    path: "/scorecard",
    load: () => import("../features/scorecard/web/ScorecardPage.tsx"),
    place: "Scorecard",
    within: "goals",
    tab: "Scorecard",
    isForColleagues: true,
  },
  {
    path: "/digests",
    load: () => import("../features/digest/web/DigestPage.tsx"),
    place: "The month in words",
    within: "goals",
    tab: "The month",
    isForColleagues: true,
  },
  {
    path: "/digests/$month",
    load: () => import("../features/digest/web/DigestPage.tsx"),
    within: "goals",
    isForColleagues: true,
  },
];
