import { ButtonLink } from "./ui/Button.tsx";
import { Page } from "./ui/Page.tsx";
import { sentences } from "./ui/sentences.ts";

export function Missing() {
  return (
    <Page title={sentences.missingTitle} subtitle={sentences.missingText}>
      <div>
        <ButtonLink href="/">{sentences.toStart}</ButtonLink>
      </div>
    </Page>
  );
}
