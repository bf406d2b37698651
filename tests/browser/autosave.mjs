// Types into a form that is kept while somebody types, waits, and opens it anew: what was typed must be there. Then types and
// sends at once: nothing may be told of a change by somebody else. Reads a job as JSON, prints what is wrong as JSON.
//
// A title like that of a published project is told while it is typed.
//
//   {"base": "http://127.0.0.1:8080", "page": "/en/projects/K7M2Q/edit/what", "cookie": "of one who has signed in",
//    "known": {"title": "that of a published project", "id": "its id"}}

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const job = JSON.parse(readFileSync(0, "utf8"));
const faults = [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const tab = await browser.newPage();
const [name, cookie] = job.cookie.split("=");
await tab.setCookie({ name, value: cookie, url: job.base });
const value = (id) => tab.$eval(`#${id}`, (field) => field.value);

await tab.goto(job.base + job.page);
await tab.type("#summary", "Kept while it is typed.");
await tab.waitForFunction(() => document.querySelector("[data-autosave-status]").textContent !== "", { timeout: 20_000 });
await tab.goto(job.base + job.page);
if (!(await value("summary")).includes("Kept while it is typed.")) faults.push(`not kept: ${await value("summary")}`);

await tab.type("#goal", "First.");
await tab.waitForFunction(() => document.querySelector("[data-autosave-status]").textContent !== "", { timeout: 20_000 });
await tab.type("#goal", " Second.");
await Promise.all([tab.waitForNavigation(), tab.click('button[value="stay"]')]);
if (await tab.$(".notice.late")) faults.push("a change of one's own was taken for that of somebody else");
if (!(await value("goal")).includes("First. Second.")) faults.push(`not sent: ${await value("goal")}`);

if (await tab.$("[data-alike]:not([hidden])")) faults.push("something is alike before anything was said");
await tab.$eval("#title", (field) => (field.value = ""));
await tab.type("#title", job.known.title);
const shown = await tab.waitForSelector(`[data-alike]:not([hidden]) a[href$="${job.known.id}"]`, { timeout: 20_000 });
if (!shown) faults.push("a project with the same title was not told");

await browser.close();
process.stdout.write(JSON.stringify({ faults }));
