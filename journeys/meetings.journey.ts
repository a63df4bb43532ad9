// Meetings, in the demo: a colleague sees the next one on the first page, says that they are late and takes it back, says that they are here,
// reads their own record and puts it right; somebody without a calendar brings one in as a file, and a report of Teams for it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type DemoRole, demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(role: DemoRole, at: string): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  await page.goto(visit.house.url + at);
  return page;
}

test("a colleague says that they are late, takes it back, and says that they are here", async () => {
  const amara = await sitDownAs("colleague", "/");
  await text(amara, "Your next meeting");
  await text(amara, "7 colleagues hear of it");
  await press(amara, "Running late");
  await amara
    .getByRole("menuitem", { name: /minutes late/ })
    .first()
    .click();
  await text(amara, "7 colleagues were told.");
  await text(amara, /^You said: there by/);
  await amara.getByRole("button", { name: "Take back" }).click();
  await text(amara, "Taken back. Those who were told no longer see it.");
  await press(amara, "I am here");
  await text(amara, "You are here");
  expect(await violationsOf(amara)).toEqual([]);
});

test("they read their own record, and what it suggests, down to the meetings", async () => {
  const amara = await sitDownAs("colleague", "/me/meetings");
  await title(amara, "Meetings");
  await text(amara, /^Of \d+ meetings of which something is known/);
  await amara
    .getByText(/^Which \d+ meetings$/)
    .first()
    .click();
  // Which of the last days were late is the demo's luck: of all of them some were.
  await press(amara, "Show all");
  const row = amara
    .getByRole("row")
    .filter({ hasText: /Late by \d+ minutes/ })
    .first();
  await row.getByRole("button", { name: "Put right" }).click();
  await amara.getByRole("menuitem", { name: "I was there on time" }).click();
  await text(amara, "On time, as you put it right");
  expect(await violationsOf(amara)).toEqual([]);
});

/** A day ago, at ten in the morning. */
const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test("somebody without a calendar brings one in as a file, and the report of Teams for it", async () => {
  const page = await sitDownAs("administrator", "/me/meetings");
  await text(page, "No calendar yet");
  await page.getByRole("link", { name: "Add a calendar" }).click();
  await press(page, "Add a file");
  const day = yesterday();
  const begins = `${day.replaceAll("-", "")}T100000Z`;
  const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Monday round\r\nDTSTART:${begins}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  await page
    .getByLabel(/^Calendar file/)
    .setInputFiles({ name: "work.ics", mimeType: "text/calendar", buffer: Buffer.from(calendar) });
  await press(page, "Add");
  await text(page, "A file, read once · 1 meeting");

  await page.goto(`${visit.house.url}/me/meetings/attendance`);
  const [year, month, date] = day.split("-");
  const at = (time: string): string => `${date}.${month}.${year}, ${time}`;
  const report = [
    "1. Zusammenfassung",
    "Besprechungstitel\tMonday round",
    `Startzeit\t${at("09:58:00")}`,
    `Endzeit\t${at("11:00:00")}`,
    "",
    "2. Teilnehmer",
    "Name\tErster Beitritt\tLetztes Verlassen\tDauer der Besprechung\tE-Mail\tTeilnehmer-ID (UPN)\tRolle",
    `Nobody Here\t${at("10:01:00")}\t${at("11:00:00")}\t59 Min.\tnobody@example.com\tnobody@example.com\tReferent`,
    "",
  ].join("\r\n");
  await page.getByLabel(/^Time zone/).fill("UTC");
  await page.getByLabel(/^Attendance report/).setInputFiles({
    name: "report.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\ufeff${report}`, "utf16le"),
  });
  await text(page, "1 person is no colleague here: only their number is kept.");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Bring it in");
  await text(page, "Brought in: 0 colleagues, and 1 other.");
});
