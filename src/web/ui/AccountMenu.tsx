import { chooseLanguage, languageNames, languages, useLanguage } from "#web/data/language.ts";
import { AccountFace, type Account } from "./AccountButton.tsx";
import {
  AdministrationIcon,
  DarkIcon,
  LanguageIcon,
  LightIcon,
  SettingsIcon,
  SignOutIcon,
  SystemIcon,
} from "./icons.ts";
import { Menu, type MenuEntry } from "./Menu.tsx";
import { setScheme, useScheme, type Scheme } from "./scheme.ts";
import { say } from "./toasts.ts";
import { sentencesIn, useSentences } from "./words.ts";

const schemeIcons = { auto: SystemIcon, light: LightIcon, dark: DarkIcon };
const schemes: readonly Scheme[] = ["auto", "light", "dark"];

export default function AccountMenu({ account }: { account: Account }) {
  const sentences = useSentences();
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
  const spoken = useLanguage();
  const tongues = languages.map((language) => ({
    label: languageNames[language],
    icon: LanguageIcon,
    checked: language === spoken,
    onChoose: () => {
      chooseLanguage(language);
      say(sentencesIn[language].chose, { lang: language });
    },
  }));
  const leave = [{ label: sentences.signOut, icon: SignOutIcon, onChoose: account.signOut }];
  return (
    <Menu
      startOpen
      target={<AccountFace name={account.name} />}
      groups={[places, themes, tongues, leave].filter((group) => group.length > 0)}
    />
  );
}
