import type { Screen } from "./screens.ts";

/** What people are asked, and what they said: one section, for both are the same waves. */
export const surveyScreens: readonly Screen[] = [
  {
    path: "/surveys",
    load: () => import("../features/surveys/web/preparing/SurveysPage.tsx"),
    place: "Surveys",
    placeFor: "what was heard, results, pulse, waves, answers",
    within: "improve",
    tab: "Surveys",
    isForColleagues: true,
  },
  {
    path: "/surveys/results",
    load: () => import("../features/heard/web/ResultsPage.tsx"),
    place: "What was heard",
    placeFor: "surveys, results, pulse, waves, answers",
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/results/$id",
    load: () => import("../features/heard/web/WavePage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/results/$id/teams/$team",
    load: () => import("../features/heard/web/TeamResultsPage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/answer",
    load: () => import("../features/surveys/web/answering/AnswerPage.tsx"),
    place: "What you are asked",
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/new",
    load: () => import("../features/surveys/web/preparing/NewSurveyPage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/$id/change",
    load: () => import("../features/surveys/web/preparing/ChangeSurveyPage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/surveys/$id",
    load: () => import("../features/surveys/web/preparing/SurveyPage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
  {
    path: "/waves/$id",
    load: () => import("../features/surveys/web/preparing/WavePage.tsx"),
    within: "improve",
    isForColleagues: true,
  },
];
