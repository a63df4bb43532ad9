import { chromium } from "playwright-core";
const base = "http://localhost:4202";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run"] });
async function as(role, { width, scheme }) {
  const answer = await fetch(base + "/api/v1/demo/sign-in", { method: "POST", headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" }, body: JSON.stringify({ role }) });
  const cookie = answer.headers.get("set-cookie").split(";")[0];
  const [name, ...value] = cookie.split("=");
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await context.addCookies([{ name, value: value.join("="), url: base }]);
  return context.newPage();
}
const what = process.argv.slice(2);
const views = { sight: ["lead", "/chain"], sight2: ["colleague", "/chain"], links: ["lead", "/chain/links"], linksTeam: ["colleague", "/chain/links"], name: ["lead", "/chain/exercise"], confirm: ["lead", "/chain/exercise?step=confirm"], result: ["lead", "/chain/exercise?step=result"], inbox: ["lead", "/inbox"], outside: ["senior-leader","/chain"] };
for (const one of what) {
  const [view, width, scheme] = one.split(":");
  const [role, at] = views[view];
  const page = await as(role, { width: Number(width), scheme });
  await page.goto(base + at);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/chain-shots/${view}-${width}-${scheme}.png`, fullPage: true });
  await page.context().close();
}
await browser.close();
