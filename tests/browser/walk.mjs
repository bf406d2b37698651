// Opens pages in headless Chromium and says what is wrong with them: accessibility (axe), errors in the console, a page
// wider than its window, too many bytes. Reads a job as JSON from standard input, prints the faults as JSON.
//
//   {"base": "http://127.0.0.1:8080", "pages": ["/en", "/ar"], "widths": [1280, 390], "scripts": [true, false],
//    "schemes": ["light", "dark"], "shots": "folder or null", "cookie": "of one who has signed in, or null",
//    "rules": ["the rules of axe to look at; all of them where this is left out"]}
//
// It knows nothing of what the pages say: that is for the walks over HTTP.

import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const job = JSON.parse(readFileSync(0, "utf8"));
const faults = [];
let looked = 0;
let heaviest = { path: "", bytes: 0 };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

for (const width of job.widths) {
  for (const scripts of job.scripts) {
    for (const scheme of job.schemes ?? ["light"]) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: width < 600 ? 844 : 900 });
      // Scripts are kept out by refusing them, not by switching the engine off: axe needs it.
      await tab.setCacheEnabled(false);
      await tab.setRequestInterception(!scripts);
      if (!scripts) {
        tab.on("request", (request) => (request.resourceType() === "script" ? request.abort() : request.continue()));
      }
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      if (job.cookie) await tab.setExtraHTTPHeaders({ cookie: job.cookie });
      const heard = [];
      tab.on("console", (message) => message.type() === "error" && heard.push(message.text()));
      tab.on("pageerror", (error) => heard.push(String(error)));
      for (const path of job.pages) await look(tab, path, { width, scripts, scheme }, heard);
      await tab.close();
    }
  }
}
await browser.close();
process.stdout.write(JSON.stringify({ looked, heaviest, faults }));

async function look(tab, path, { width, scripts, scheme }, heard) {
  heard.length = 0;
  const where = `${path} (${width} px, scripts ${scripts ? "on" : "off"}, ${scheme})`;
  const answer = await tab.goto(job.base + path, { waitUntil: "load" });
  looked += 1;
  if (answer.status() !== (job.status ?? 200)) faults.push(`${where}: answered ${answer.status()}`);

  const bytes = (await answer.buffer()).length;
  if (bytes > heaviest.bytes) heaviest = { path, bytes };
  if (bytes > 60_000) faults.push(`${where}: weighs ${bytes} bytes`);

  // What the walk asks for itself is no fault: scripts kept out, and a status that it expects.
  const refused = (text) =>
    (!scripts && text.includes("ERR_FAILED")) || (job.status && text.includes(`status of ${job.status}`));
  for (const text of heard.filter((text) => !refused(text))) faults.push(`${where}: console says ${text}`);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${where}: ${wide} px wider than the window`);

  // Typed into the page by the debugger, so the page's own Content-Security-Policy stays as it is.
  await tab.evaluate(axe);
  const found = await tab.evaluate((only) => window.axe.run(document, { runOnly: only }), job.rules ?? tags);
  for (const violation of found.violations) {
    const node = violation.nodes[0];
    faults.push(`${where}: ${violation.id}: ${violation.help} — ${node.target.join(" ")} — ${node.html.slice(0, 160)}`);
  }
  if (job.shots && scheme === "light" && scripts) {
    mkdirSync(job.shots, { recursive: true });
    const name = `${path.slice(1).replaceAll(/[^\w.-]+/g, "_") || "root"}-${width}.png`;
    await tab.screenshot({ path: `${job.shots}/${name}`, fullPage: job.full ?? true });
  }
}
