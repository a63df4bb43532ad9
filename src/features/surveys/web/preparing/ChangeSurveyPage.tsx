import { useParam } from "#web/navigation.ts";
import { useSurvey } from "../data.ts";
import { Ready, Waiting } from "./SurveyForm.tsx";

/** Changes what a survey asks, from its next wave on. */
export default function ChangeSurveyPage() {
  const survey = useSurvey(useParam("id"));
  if (!survey.data) return <Waiting error={survey.error} onRetry={() => void survey.refetch()} />;
  return <Ready survey={survey.data.survey} kind={survey.data.survey.kind} />;
}
