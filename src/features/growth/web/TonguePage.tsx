import { Page, type PageProps } from "#web/ui/Page.tsx";
import { TongueChoice } from "./TongueChoice.tsx";
import { useTongue } from "./use-tongue.ts";

/** A screen in the language that was chosen, which can be chosen in its head. */
export function TonguePage({ actions, ...page }: Omit<PageProps, "lang" | "titleLang">) {
  const tongue = useTongue();
  return (
    <Page
      {...page}
      lang={tongue === "en" ? undefined : tongue}
      actions={
        <>
          <TongueChoice />
          {actions}
        </>
      }
    />
  );
}
