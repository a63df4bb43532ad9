/** What every journey does with a page. */
import type { Page } from "playwright-core";

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Waits for the screen of this title. */
export const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();

/** Waits until these words stand somewhere. */
export const text = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** Chooses in a field that searches while one types. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(words);
  await page
    .getByRole("option", { name: new RegExp(`^${words}`) })
    .first()
    .click();
}

export async function signIn(
  page: Page,
  url: string,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await press(page, "Sign in");
}
