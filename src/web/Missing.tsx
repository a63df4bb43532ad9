import { ButtonLink } from "./ui/Button.tsx";
import { Page } from "./ui/Page.tsx";
import { useSentences } from "./ui/words.ts";

export function Missing() {
  const sentences = useSentences();
  return (
    <Page lang={sentences.lang} title={sentences.missingTitle} subtitle={sentences.missingText}>
      <div>
        <ButtonLink href="/">{sentences.toStart}</ButtonLink>
      </div>
    </Page>
  );
}
