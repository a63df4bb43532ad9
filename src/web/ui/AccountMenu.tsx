import { AccountFace, type Account } from "./AccountButton.tsx";
import {
  AdministrationIcon,
  DarkIcon,
  LightIcon,
  SettingsIcon,
  SignOutIcon,
  SystemIcon,
} from "./icons.ts";
import { Menu, type MenuEntry } from "./Menu.tsx";
import { setScheme, useScheme, type Scheme } from "./scheme.ts";
import { sentences } from "./sentences.ts";

const schemeIcons = { auto: SystemIcon, light: LightIcon, dark: DarkIcon };
const schemes: readonly Scheme[] = ["auto", "light", "dark"];

export default function AccountMenu({ account }: { account: Account }) {
  const chosen = useScheme();
  const places: MenuEntry[] = [];
  if (account.administrationHref)
    places.push({
      label: sentences.administration,
      icon: AdministrationIcon,
      href: account.administrationHref,
    });
  if (account.settingsHref)
    places.push({ label: sentences.settings, icon: SettingsIcon, href: account.settingsHref });
  const themes = schemes.map((scheme) => ({
    label: sentences.schemes[scheme],
    icon: schemeIcons[scheme],
    checked: scheme === chosen,
    onChoose: () => setScheme(scheme),
  }));
  const leave = [{ label: sentences.signOut, icon: SignOutIcon, onChoose: account.signOut }];
  return (
    <Menu
      startOpen
      target={<AccountFace name={account.name} />}
      groups={[places, themes, leave].filter((group) => group.length > 0)}
    />
  );
}
