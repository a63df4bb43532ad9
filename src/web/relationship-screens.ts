import type { Screen } from "./screens.ts";

/** How teams serve each other: between them, one pair, one team. */
export const relationshipScreens: readonly Screen[] = [
  {
    path: "/relationships",
    load: () => import("../features/relationships/web/RelationshipsPage.tsx"),
    within: "relationships",
    tab: "Team by team",
  },
  {
    path: "/relationships/held",
    load: () => import("../features/waiting/web/HousePage.tsx"),
    place: "Who held it",
    within: "relationships",
    tab: "Who held it",
    isForColleagues: true,
  },
  {
    path: "/defects",
    load: () => import("../features/defects/web/DefectsPage.tsx"),
    place: "Defects",
    within: "relationships",
    tab: "Defects",
    isForColleagues: true,
  },
  {
    path: "/afterwards",
    load: () => import("../features/afterwards/web/AnswersPage.tsx"),
    place: "Answers after requests",
    within: "relationships",
    tab: "Answers",
    isForColleagues: true,
  },
  {
    path: "/fairness",
    load: () => import("../features/fairness/web/FairnessPage.tsx"),
    place: "Fair service",
    within: "relationships",
    tab: "Fair service",
    isForColleagues: true,
  },
  {
    path: "/fairness/questions/$id",
    load: () => import("../features/fairness/web/QuestionPage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
  {
    path: "/surveys/results",
    load: () => import("../features/heard/web/ResultsPage.tsx"),
    place: "What was heard",
    within: "relationships",
    tab: "Heard",
    isForColleagues: true,
  },
  {
    path: "/surveys/results/$id",
    load: () => import("../features/heard/web/WavePage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
  {
    path: "/surveys/results/$id/teams/$team",
    load: () => import("../features/heard/web/TeamResultsPage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
  {
    path: "/relationships/$provider/$customer/held",
    load: () => import("../features/waiting/web/PairHeldPage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
  {
    path: "/teams/$id/held",
    load: () => import("../features/waiting/web/TeamHeldPage.tsx"),
    within: "relationships",
    isForColleagues: true,
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
    path: "/teams/$id/scorecard",
    load: () => import("../features/scorecard/web/TeamScorecardPage.tsx"),
    within: "relationships",
    isForColleagues: true,
  },
];
