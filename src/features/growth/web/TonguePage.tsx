import { Page, type PageProps } from "#web/ui/Page.tsx";
import { TongueChoice } from "./TongueChoice.tsx";
import { useTongue } from "./use-tongue.ts";

/** A screen in the language that was chosen, which can be chosen in its head. */
export function TonguePage({ actions, ...page }: Omit<PageProps, "lang" | "titleLang">) {
  return (
    <Page
      {...page}
      lang={useTongue()}
      actions={
        <>
          <TongueChoice />
          {actions}
        </>
      }
    />
  );
}
