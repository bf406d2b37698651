// Registers a passkey and signs in with it in headless Chromium, with the browser's own virtual authenticator, and tries
// what must not work. Reads a job as JSON from standard input, prints what it saw as JSON.
//
//   {"base": "http://localhost:8080", "other": "http://localhost:8081", "address": "amina@example.org", "password": "…",
//    "shots": "folder or null"}
//
// `other` is the same host at another port: another origin with the same relying party id.

import { mkdirSync, readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const job = JSON.parse(readFileSync(0, "utf8"));
const saw = {};
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
const tab = await browser.newPage();
const device = await tab.createCDPSession();
await device.send("WebAuthn.enable", { enableUI: false });
const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
  options: {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  },
});
// The virtual device answers a question in the list of names by itself; where the button is meant, there is no list.
await tab.evaluateOnNewDocument(() => {
  if (!window.name) PublicKeyCredential.isConditionalMediationAvailable = async () => false;
});

// What the page says: its status line, its heading, and the sentence that was read aloud.
async function said() {
  return tab.evaluate(() => ({
    path: location.pathname,
    heading: document.querySelector("h1")?.textContent,
    notice: document.querySelector('main [role="alert"]:not([hidden]), main [role="status"]')?.textContent.trim() ?? "",
  }));
}

// Pictures of a page in English and Arabic, wide and on a phone.
async function shoot(path) {
  if (!job.shots) return;
  mkdirSync(job.shots, { recursive: true });
  for (const lang of ["en", "ar"]) {
    for (const width of [1280, 390]) {
      await tab.setViewport({ width, height: 844 });
      await tab.goto(`${job.base}/${lang}${path}`);
      const name = `${lang}${path}`.replaceAll(/[^\w.-]+/g, "_");
      await tab.screenshot({ path: `${job.shots}/${name}-${width}.png`, fullPage: true });
    }
  }
  await tab.setViewport({ width: 1280, height: 844 });
}

async function press(selector) {
  await Promise.all([tab.waitForNavigation({ timeout: 15_000 }), tab.click(selector)]);
}

async function signInByPassword() {
  await tab.goto(`${job.base}/en/sign-in?next=/en/account/ways`);
  await tab.type('input[name="address"]', job.address);
  await tab.type('input[name="password"]', job.password);
  await press('main form[action="/en/sign-in"] button');
}

// Asks the server for a question and the device for its answer, as the page's own script does, without sending it.
async function answered(base) {
  return tab.evaluate(async (address) => {
    const question = await (await fetch(address, { method: "POST" })).json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.options.publicKey);
    const credential = await navigator.credentials.get({ publicKey });
    return { ticket: question.ticket, answer: JSON.stringify(credential.toJSON()) };
  }, `${base}/en/sign-in/passkey/question`);
}

async function send(form) {
  return tab.evaluate(async (form) => {
    const reply = await fetch("/en/sign-in/passkey", { method: "POST", body: new URLSearchParams(form) });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const notice = page.querySelector('main [role="alert"]')?.textContent.trim() ?? "";
    return { status: reply.status, path: new URL(reply.url).pathname, notice };
  }, form);
}

async function signOut() {
  await tab.evaluate(() => fetch("/en/sign-out", { method: "POST" }));
}

await signInByPassword();
await tab.type('form[data-register] input[name="name"]', "Laptop");
await press("form[data-register] button");
saw.registered = await said();
await shoot("/account/ways");

await signOut();
await shoot("/sign-in");
await tab.goto(`${job.base}/en/sign-in?next=/en/account/ways`);
const button = 'form[action="/en/sign-in/passkey"] button';
await tab.waitForSelector(button, { visible: true });
await press(button);
saw.signedIn = await said();
saw.used = await tab.$eval("#passkeys ~ .items .meta", (meta) => meta.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim());
await signOut();

// Chosen in the list of names: nothing is pressed.
await tab.evaluate(() => (window.name = "with a list"));
await tab.goto(`${job.base}/en/sign-in?next=/en/account/ways`);
await tab.waitForFunction(() => location.pathname === "/en/account/ways", { timeout: 15_000 });
saw.chosen = await said();
await tab.evaluate(() => (window.name = ""));
await signOut();

// A page without the script that offers passkeys by itself, for what is tried by hand.
await tab.goto(`${job.base}/en/policy`);
const first = await answered(job.base);
saw.byHand = await send(first);
await signOut();
saw.replayed = await send(first);
const second = await answered(job.base);
saw.otherTicket = await send({ ...(await answered(job.base)), ticket: second.ticket });
saw.unreadable = await send({ ticket: (await answered(job.base)).ticket, answer: "{}" });

// The question is fetched here, and answered on a page of the other origin that says it were here.
const asked = await tab.evaluate(async () => (await fetch("/en/sign-in/passkey/question", { method: "POST" })).json());
await tab.goto(`${job.other}/en/policy`);
const stolen = await tab.evaluate(async (question) => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.options.publicKey);
  return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
}, asked);
await tab.goto(`${job.base}/en/policy`);
saw.otherOrigin = await send({ ticket: asked.ticket, answer: stolen });

// A device whose counter has gone back: a copy of the key.
const { credentials } = await device.send("WebAuthn.getCredentials", { authenticatorId });
saw.counted = credentials[0].signCount > 2;
await device.send("WebAuthn.removeCredential", { authenticatorId, credentialId: credentials[0].credentialId });
await device.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credentials[0], signCount: 0 } });
saw.copied = await send(await answered(job.base));
await device.send("WebAuthn.removeCredential", { authenticatorId, credentialId: credentials[0].credentialId });
await device.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credentials[0], signCount: 1000 } });

// Removed on the page, still on the device.
await signInByPassword();
await press('form[action$="/remove"] button');
saw.removed = await said();
await signOut();
saw.unknown = await send(await answered(job.base));
saw.signedOut = await tab.evaluate(async () => (await fetch("/en/account/ways")).status);

await browser.close();
process.stdout.write(JSON.stringify(saw));
