import { useState } from "react";
import type { SurveyAnswer } from "#contract/surveys";
import { Ready } from "./SurveyForm.tsx";

/** Prepares a survey. Another kind begins the form anew: it has other items. */
export default function NewSurveyPage() {
  const [kind, setKind] = useState<SurveyAnswer["kind"]>("service");
  return <Ready key={kind} survey={null} kind={kind} onKind={setKind} />;
}
