import type { Example } from "./example.ts";
import { LanguageContext } from "#web/data/language.ts";

/** The same in German, on a phone: there its long words show whether they have room. */
export function inGerman({ name, render: Drawn }: Example): Example {
  return {
    name: `${name}, in German`,
    width: 360,
    render: () => (
      <LanguageContext value="de">
        <div lang="de">
          <Drawn />
        </div>
      </LanguageContext>
    ),
  };
}
