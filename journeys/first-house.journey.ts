// An administrator's first hours in an empty house, from the link that the start prints to a request that was asked: set-up, teams, people by
// link and by table, the life of a service, and somebody's leaving. All on the real screens.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstPerson } from "./caller.ts";
import { choose, press, signIn, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("start");
let ines: Page;

beforeAll(async () => {
  ines = await newDesk(visit, steady);
});

const open = (page: Page, path: string) => page.goto(visit.house.url + path);

const password = "four quiet geese at noon";

test("the link of the start leads through the set-up, once", async () => {
  await ines.goto(visit.house.setUpLink());
  await title(ines, "Begin");
  await press(ines, "Go on");
  await title(ines, "Begin"); // a name is needed
  expect(await violationsOf(ines)).toEqual([]);
  await ines.getByLabel("Organisation").fill(firstPerson.organisation);
  await ines.keyboard.press("Enter");
  await ines.getByLabel("Your name").fill(firstPerson.name);
  await ines.getByLabel("Your e-mail address").fill(firstPerson.email);
  await ines.keyboard.press("Enter");
  await ines.getByLabel("Password").fill("passwordpassword");
  await press(ines, "Set up and sign in");
  await text(ines, /among the first that would be guessed/);
  await ines.getByLabel("Password").fill(firstPerson.password);
  await press(ines, "Set up and sign in");
  await title(ines, /Ines/);
  const second = await newDesk(visit, steady);
  await second.goto(visit.house.setUpLink());
  await title(second, "Nothing to set up");
  await second.context().close();
});

test("she makes two teams and joins one", async () => {
  for (const name of ["Workshop", "Sales"]) {
    await open(ines, "/administration/teams");
    await ines.getByLabel("Name", { exact: true }).fill(name);
    await press(ines, "Make the team");
    await text(ines, `${name} is made.`);
  }
  await ines.getByRole("link", { name: /^Workshop/ }).click();
  await title(ines, "Workshop");
  await choose(ines, "Add someone", "Ines Brook");
  await press(ines, "Add");
  await text(ines, "Ines Brook belongs to the team.");
  await ines
    .getByRole("button", { name: /Make .*lead/ })
    .first()
    .click();
  await ines
    .getByRole("button", { name: /Make .*member/ })
    .first()
    .waitFor();
});

test("an invitation lets one person in, and only once", async () => {
  await open(ines, "/administration/invitations");
  await ines.getByLabel("Name", { exact: true }).fill("Ole Wren");
  await ines.getByLabel("E-mail address").fill("ole@brook.example");
  await choose(ines, "Team", "Sales");
  await press(ines, "Make the invitation");
  const link = await ines.getByLabel("The link").innerText();
  await ines.getByRole("cell", { name: "Ole Wren, ole@brook.example" }).waitFor();
  const ole = await newDesk(visit, steady);
  await ole.goto(link);
  await title(ole, `Welcome to ${firstPerson.organisation}`);
  await ole.getByLabel("Password").fill(password);
  await press(ole, "Accept and sign in");
  await title(ole, /Ole/);
  await ole.context().close();
  const late = await newDesk(visit, steady);
  await late.goto(link);
  await title(late, "This invitation cannot be opened");
  await late.context().close();
  await ines.reload();
  await text(ines, "Nobody is waiting");
});

test("a table of people moves in, but for the row that cannot be used", async () => {
  await open(ines, "/administration/moving-in");
  await ines
    .getByLabel("Or paste the table here")
    .fill("name,email,team\nAda Finch,ada@brook.example,Sales\nNo Address,nowhere,Sales\n");
  await press(ines, "Look first");
  await text(ines, "New people: 1. New teams: 0. Lines that cannot be used: 1.");
  await ines.getByText("Cannot be used", { exact: true }).waitFor();
  expect(await violationsOf(ines)).toEqual([]);
  await press(ines, "Carry it out");
  await text(ines, "Done. New people: 1, new teams: 0.");
  await text(ines, /\/invitation#/);
  await open(ines, "/people");
  await ines.getByRole("link", { name: "Ada Finch" }).waitFor();
  expect(await ines.getByText("No Address").count()).toBe(0);
});

test("working hours are laid down, by which promises are counted", async () => {
  await open(ines, "/administration/calendars");
  await ines.getByRole("link", { name: "New calendar" }).click();
  await ines.getByLabel("Name", { exact: true }).fill("Workshop hours");
  await ines.getByLabel("Monday").fill("08:00-07:00");
  await press(ines, "Save");
  await ines.getByRole("alert").first().waitFor();
  await ines.getByLabel("Monday").fill("08:00-12:00, 13:00-17:00");
  await press(ines, "Save");
  await text(ines, "The calendar is made.");
  await open(ines, "/administration/calendars");
  await ines.getByRole("link", { name: /Workshop hours/ }).waitFor();
});

test("a service is written with a question that hangs on another, and published", async () => {
  await open(ines, "/administration/teams");
  await ines.getByRole("link", { name: /^Workshop/ }).click();
  const id = new URL(ines.url()).pathname.split("/").at(-1);
  await open(ines, `/teams/${id}/services`);
  await text(ines, "Your team offers nothing yet");
  await ines.getByLabel("What is it called").fill("Mend a bicycle");
  await press(ines, "Begin a draft");
  await title(ines, "Mend a bicycle");
  await ines.getByLabel("In a line").fill("Brakes, chains and tyres of the company bicycles");
  await ines.getByLabel("Other words for it").fill("puncture flat tyre");
  await press(ines, "Save");
  await text(ines, "Saved.");
  await press(ines, "Add a field");
  const form = ines.locator("ol > li > fieldset");
  await form.first().getByLabel("Question").fill("Can it still be ridden?");
  await form.first().getByLabel("Kind of answer").selectOption({ label: "Yes or no" });
  await press(ines, "Add a field");
  await form.nth(1).getByLabel("Question").fill("Where does it stand?");
  await form.nth(1).getByLabel("Ask it").selectOption({ index: 1 });
  await form.nth(1).getByLabel("No", { exact: true }).check();
  await form.nth(1).getByLabel("Yes", { exact: true }).uncheck();
  const kept = ines.waitForResponse((response) => response.url().endsWith("/form"));
  await ines
    .locator("section", { has: ines.getByRole("heading", { name: "What it asks" }) })
    .getByRole("button", { name: "Save", exact: true })
    .click();
  expect((await kept).status()).toBe(200);
  await press(ines, "Publish");
  await text(ines, "Published. Colleagues find it now.");
});

test("a colleague finds it by a word of their own, and the form asks only what it must", async () => {
  const ole = await newDesk(visit, steady);
  await signIn(ole, visit.house.url, { email: "ole@brook.example", password });
  await title(ole, /Ole/);
  await open(ole, "/ask");
  await ole.getByRole("searchbox").fill("puncture");
  await ole.getByRole("link", { name: /Mend a bicycle/ }).click();
  await ole.getByRole("link", { name: "Ask for this" }).click();
  await ole.getByLabel("What is it about").fill("The blue one has a flat tyre");
  expect(await ole.getByLabel(/Where does it stand/).count()).toBe(0);
  await ole.getByRole("radio", { name: "No", exact: true }).check();
  await ole.getByLabel(/Where does it stand/).fill("In the yard");
  expect(await violationsOf(ole)).toEqual([]);
  await ole.keyboard.press("Control+Enter");
  await ole.waitForURL(/\/requests\//);
  await text(ole, "In the yard");
  await open(ines, "/serve");
  await ines.getByRole("link", { name: /The blue one has a flat tyre/ }).waitFor();
  await ole.context().close();
});

test("a retired service can no longer be found, and what was asked of it stays", async () => {
  await open(ines, "/ask?words=puncture");
  await ines.getByRole("link", { name: /Mend a bicycle/ }).click();
  await ines.getByRole("link", { name: "Change this service" }).click();
  await press(ines, "Retire");
  await text(ines, "Retired. Its open requests go on.");
  await open(ines, "/ask?words=puncture");
  await text(ines, "No service has these words");
  await open(ines, "/serve");
  await ines.getByRole("link", { name: /The blue one has a flat tyre/ }).waitFor();
});

test("one who leaves is signed out, and their name can be forgotten", async () => {
  const ole = await newDesk(visit, steady);
  await signIn(ole, visit.house.url, { email: "ole@brook.example", password });
  await title(ole, /Ole/);
  await open(ines, "/people");
  await ines.getByRole("link", { name: "Ole Wren" }).click();
  await press(ines, "Mark as left");
  await text(ines, "Ole Wren is marked as left.");
  await ole.reload();
  await title(ole, "Sign in");
  await ole.context().close();
  await press(ines, "Erase the name");
  await press(ines, "Erase for good");
  await text(ines, "The name is erased.");
  await open(ines, "/people?state=all");
  await ines.getByRole("link", { name: "Ada Finch" }).waitFor();
  expect(await ines.getByText("Ole Wren").count()).toBe(0);
});
