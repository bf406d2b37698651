// Small comforts; every page works without them.
"use strict";

// "/" goes to the search box, as in many lists.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = document.querySelector('input[type="search"]');
  if (search) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// Filters are folded on a small screen until they are asked for.
const filters = document.querySelector("details.filters");
if (filters && matchMedia("(max-width: 60rem)").matches) filters.open = false;

// Passkeys. The forms are hidden until it is known that the browser has what they need; the answer of the device travels
// in an ordinary form, so that what comes of it is an ordinary page.
const passkeyForms = document.querySelectorAll("form[data-passkey]");
const hasPasskeys = window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials;
let waiting; // a question that stands in the list of names until one is chosen

async function askDevice(form, extra) {
  const reply = await fetch(form.dataset.passkey, { method: "POST", headers: { accept: "application/json" } });
  if (!reply.ok) throw new Error(`the question was answered ${reply.status}`);
  const question = await reply.json();
  if (question.again) return location.assign(question.again);
  const asked = question.options.publicKey;
  const isNew = "register" in form.dataset;
  const credential = isNew
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked), ...extra });
  form.elements.ticket.value = question.ticket;
  form.elements.answer.value = JSON.stringify(credential.toJSON());
  form.submit();
}

async function offerInList(form) {
  const canList = await PublicKeyCredential.isConditionalMediationAvailable?.();
  if (!canList || "register" in form.dataset) return;
  waiting = new AbortController();
  await askDevice(form, { mediation: "conditional", signal: waiting.signal });
}

if (hasPasskeys) {
  for (const without of document.querySelectorAll("[data-without-passkeys]")) without.hidden = true;
  for (const form of passkeyForms) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      waiting?.abort();
      askDevice(form, {}).catch(() => (form.querySelector(".wrong").hidden = false));
    });
    // Nobody asked for anything yet, so a refusal here is not worth a word.
    offerInList(form).catch(() => {});
  }
}

// What an entry looks like so far, told while its title is typed.
function showAlike(found) {
  const place = document.querySelector("[data-alike]");
  if (!place) return;
  const row = ({ href, title, lang, note }) => {
    const link = Object.assign(document.createElement("a"), { href, lang, dir: "auto", textContent: title });
    const about = Object.assign(document.createElement("span"), { className: "note", textContent: note });
    const item = document.createElement("li");
    item.append(link, " ", about);
    return item;
  };
  place.querySelector("ul").replaceChildren(...found.map(row));
  place.hidden = found.length === 0;
}

// Forms that are kept while somebody types: what stands in the fields is sent a while after the last letter. Who sends the form
// meanwhile waits until that has arrived, so that nobody is told of a change of their own.
const pause = 3000;
for (const form of document.querySelectorAll("form[data-autosave]")) {
  const status = form.querySelector("[data-autosave-status]");
  let timer;
  let underway;

  const keep = async () => {
    const body = new URLSearchParams(new FormData(form));
    const reply = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
    if (!reply.ok) throw new Error(`the form was answered ${reply.status}`);
    const kept = await reply.json();
    for (const seen of document.querySelectorAll('input[name="seen"]')) seen.value = kept.version;
    status.textContent = kept.said;
    if (kept.alike) showAlike(kept.alike);
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    status.textContent = "";
    timer = setTimeout(() => {
      underway = keep()
        .catch(() => (status.textContent = form.dataset.failed))
        .finally(() => (underway = undefined));
    }, pause);
  });

  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!underway) return;
    event.preventDefault();
    underway.finally(() => form.requestSubmit(event.submitter));
  });
}
