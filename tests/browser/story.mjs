// One browser that does what it is told, line by line: each line of standard input is one command in JSON, each answer one line
// of JSON on standard output. It knows nothing of what the pages say: the story is told by the walk that drives it.
//
//   {"cookie": "name=value"}                       whoever looks from now on
//   {"open": "/en/meetings"}                       goes to a page
//   {"fill": [["#title", "words"], …]}             types into fields, chooses in lists, ticks boxes (value true)
//   {"press": "#agenda + form button"}             presses, and waits for the page that follows
//   {"shot": "file.png"}                           takes a picture of the whole page
//
// Every answer is {"path", "status", "text"} of the page that is shown then, or {"fault": "…"}.

import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

const base = process.argv[2];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const tab = await browser.newPage();
await tab.setViewport({ width: 1100, height: 800 });
const heard = [];
let status = 0;
tab.on("console", (message) => message.type() === "error" && heard.push(message.text()));
tab.on("pageerror", (error) => heard.push(String(error)));
tab.on("response", (answer) => {
  if (answer.request().isNavigationRequest() && answer.status() < 300) status = answer.status();
  if (answer.request().isNavigationRequest() && answer.status() >= 400) status = answer.status();
});

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = await act(JSON.parse(line));
  } catch (error) {
    answer = { fault: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();

async function act(command) {
  if (command.cookie !== undefined) await become(command.cookie);
  if (command.open) await tab.goto(base + command.open, { waitUntil: "load" });
  for (const [field, value] of command.fill ?? []) await fill(field, value);
  if (command.press) {
    const button = await tab.$(command.press);
    if (!button) throw new Error(`nothing to press at ${command.press} on ${tab.url()}`);
    await Promise.all([tab.waitForNavigation({ waitUntil: "load" }), button.evaluate((one) => one.click())]);
  }
  if (command.shot) await tab.screenshot({ path: command.shot, fullPage: true });
  if (heard.length > 0) throw new Error(`the console says ${heard.splice(0).join("; ")}`);
  // A browser that has not gone anywhere shows nothing.
  const text = await tab.evaluate(() => document.querySelector("main")?.innerText ?? "");
  return { path: tab.url().slice(base.length), status, text };
}

async function become(cookie) {
  await tab.deleteCookie(...(await tab.cookies(base)));
  const at = cookie.indexOf("=");
  if (at > 0) await tab.setCookie({ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: base });
}

async function fill(field, value) {
  const done = await tab.evaluate(
    (field, value) => {
      const node = document.querySelector(field);
      if (!node) return false;
      if (value === true || value === false) node.checked = value;
      else node.value = value;
      node.dispatchEvent(new Event("input", { bubbles: true }));
      node.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    },
    field,
    value,
  );
  if (!done) throw new Error(`no field ${field} on ${tab.url()}`);
}
