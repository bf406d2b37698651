// Two OpenID providers of different make on loopback, and a visitor who signs in with them by ordinary requests, follows
// every redirection and keeps cookies. In front of each stands a proxy that can alter what its token endpoint answers; it
// has the provider's key, so that a token can be wrong in one point only and right in all others.
//
// Reads {"base": "http://localhost:8080"} from the first line of standard input, prints the issuers on a line, waits for
// the line "go", then prints what the visitor saw, as JSON on one line.

import http from "node:http";
import { createInterface } from "node:readline";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader } from "jose";
import { OAuth2Server } from "oauth2-mock-server";
import Provider from "oidc-provider";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { base } = JSON.parse((await lines.next()).value);
const client = { id: "hasila", secret: "a secret of some length for the two of us" };
const foreign = await newKey("foreign");
const now = () => Math.floor(Date.now() / 1000);

async function newKey(kid, alg = "RS256") {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(pair.privateKey)), kid, alg, use: "sig" };
  return { kid, alg, jwk, ...pair };
}

// What a tampering does to the claims of an otherwise right token.
const CLAIMS = {
  "wrong aud": (claims) => (claims.aud = "somebody-else"),
  "one more aud": (claims) => (claims.aud = [client.id, "somebody-else"]),
  "wrong azp": (claims) => (claims.azp = "somebody-else"),
  "wrong iss": (claims) => (claims.iss = "http://127.0.0.1:9/"),
  "wrong nonce": (claims) => (claims.nonce = "another"),
  "no nonce": (claims) => delete claims.nonce,
  expired: (claims) => Object.assign(claims, { iat: now() - 300, exp: now() - 70 }),
  "from the future": (claims) => Object.assign(claims, { iat: now() + 70, exp: now() + 600 }),
  "not before": (claims) => (claims.nbf = now() + 70),
  stale: (claims) => Object.assign(claims, { iat: now() - 1200, exp: now() + 600 }),
  "wrong at_hash": (claims) => (claims.at_hash = "AAAAAAAAAAAAAAAAAAAAAA"),
  "a little late": (claims) => Object.assign(claims, { iat: now() - 300, exp: now() - 40 }),
  "a little early": (claims) => Object.assign(claims, { iat: now() + 40, nbf: now() + 40, exp: now() + 600 }),
};

// What a tampering does to the signature.
const SIGNED = {
  "alg none": async (token) => new UnsecuredJWT(decodeJwt(token)).encode(),
  "HS256 with the public key": async (token, key) =>
    new SignJWT(decodeJwt(token))
      .setProtectedHeader({ alg: "HS256", kid: key.kid })
      .sign(new TextEncoder().encode(await exportSPKI(key.publicKey))),
  "HS256 with the secret": (token, key) =>
    new SignJWT(decodeJwt(token))
      .setProtectedHeader({ alg: "HS256", kid: key.kid })
      .sign(new TextEncoder().encode(client.secret)),
  "unknown key": (token) =>
    new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: "RS256", kid: foreign.kid }).sign(foreign.privateKey),
  "another key under a known name": (token, key) =>
    new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: "RS256", kid: key.kid }).sign(foreign.privateKey),
  "a changed letter": async (token) => {
    const [head, body, signature] = token.split(".");
    return [head, body, (signature[0] === "A" ? "B" : "A") + signature.slice(1)].join(".");
  },
};

class Front {
  constructor(name, make) {
    Object.assign(this, { name, make, tampering: "" });
  }

  async start() {
    this.server = http.createServer((request, response) => this.pass(request, response));
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.issuer = `http://127.0.0.1:${this.server.address().port}`;
    await this.renew();
  }

  // The provider begins anew with another key, as after a rotation.
  async renew(alg = "RS256") {
    this.keys = (this.keys ?? 0) + 1;
    this.key = await newKey(`${this.name}-${this.keys}`, alg);
    this.inside = await this.make(this.issuer, this.key);
  }

  async pass(request, response) {
    let body = await read(request);
    const isToken = request.method === "POST" && request.url.split("?")[0] === "/token";
    if (isToken && this.tampering === "wrong verifier") {
      body = Buffer.from(body.toString().replace(/code_verifier=[^&]+/, `code_verifier=${"x".repeat(43)}`));
    }
    let answer = await this.ask(request, body);
    if (isToken && this.tampering === "replayed code") answer = await this.ask(request, body);
    if (isToken && answer.status === 200) answer.body = await this.tamper(answer.body);
    const headers = { ...answer.headers, "content-length": answer.body.length };
    delete headers["transfer-encoding"];
    response.writeHead(answer.status, headers).end(answer.body);
  }

  async ask(request, body) {
    const headers = { ...request.headers, "content-length": body.length };
    delete headers["transfer-encoding"];
    const { method, url: path } = request;
    return new Promise((resolve, reject) => {
      const passed = http.request({ host: "127.0.0.1", port: this.inside, method, path, headers }, async (answer) =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: await read(answer) }),
      );
      passed.on("error", reject).end(body);
    });
  }

  async tamper(bytes) {
    const answer = JSON.parse(bytes);
    if (this.tampering === "no token") delete answer.id_token;
    if (CLAIMS[this.tampering]) {
      const claims = decodeJwt(answer.id_token);
      CLAIMS[this.tampering](claims);
      const header = { ...decodeProtectedHeader(answer.id_token), kid: this.key.kid, alg: this.key.alg };
      answer.id_token = await new SignJWT(claims).setProtectedHeader(header).sign(this.key.privateKey);
    }
    if (SIGNED[this.tampering]) answer.id_token = await SIGNED[this.tampering](answer.id_token, this.key);
    return Buffer.from(JSON.stringify(answer));
  }
}

async function read(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function certified(issuer, key) {
  const person = (sub) => ({ sub, email: `${sub}@example.org`, email_verified: true, name: "Amina Diallo" });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${base}/oidc/certified`],
        post_logout_redirect_uris: [`${base}/`],
        id_token_signed_response_alg: key.alg,
      },
    ],
    jwks: { keys: [key.jwk] },
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256", "EdDSA"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => person(sub) }),
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    cookies: { keys: ["a key for cookies"] },
  });
  provider.on("server_error", (_, error) => console.error(error));
  const server = provider.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  return server.address().port;
}

async function simple(issuer, key) {
  const server = new OAuth2Server();
  await server.issuer.keys.add(key.jwk);
  await server.start(0, "127.0.0.1");
  const { port } = server.address();
  server.issuer.url = issuer;
  server.service.on("beforeTokenSigning", ({ payload }) => {
    Object.assign(payload, { sub: "johndoe" });
    if (payload.nonce) Object.assign(payload, { aud: client.id });
  });
  server.service.on("beforeUserinfo", (answer) => {
    answer.body = { sub: "johndoe", email: "john@example.org", email_verified: true, name: "John Doe" };
  });
  return port;
}

// A visitor with cookies, by host and port.
class Visitor {
  cookies = new Map();

  async ask(url, form) {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map();
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "), "accept-language": "en" };
    if (form) Object.assign(headers, { "sec-fetch-site": "same-origin" });
    const body = form && new URLSearchParams(form);
    const reply = await fetch(url, { method: form ? "POST" : "GET", headers, body, redirect: "manual" });
    for (const line of reply.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0].split(/=(.*)/s);
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    this.cookies.set(host, jar);
    const text = await reply.text();
    const onward = reply.headers.get("location") ?? reply.headers.get("refresh")?.split("url=")[1];
    return { url, status: reply.status, text, onward: onward && new URL(onward, url).href };
  }

  // Follows redirections until a page stands still, or until `until` says that this is the place.
  async follow(reply, until = () => false) {
    for (let hops = 0; reply.onward && !until(reply.onward); hops += 1) {
      if (hops > 20) throw new Error(`no end of redirections at ${reply.onward}`);
      reply = await this.ask(reply.onward);
    }
    return reply;
  }

  // Goes to a provider and through its pages, and returns the address with which it sends us back.
  async away(start, form) {
    const isBack = (url) => url.startsWith(`${base}/oidc/`);
    let reply = await this.follow(await this.ask(start, form), isBack);
    for (let forms = 0; forms < 4 && !isBack(reply.onward ?? ""); forms += 1) {
      const prompt = reply.text.match(/name="prompt" value="(\w+)"/)?.[1];
      if (!prompt) return { stopped: reply };
      const action = reply.text.match(/<form[^>]* action="([^"]+)"/)[1];
      const answers = prompt === "login" ? { prompt, login: "amina", password: "any" } : { prompt };
      reply = await this.follow(await this.ask(new URL(action, reply.url).href, answers), isBack);
    }
    return { back: reply.onward };
  }

  async signIn(name, change = (url) => url) {
    const gone = await this.away(`${base}/en/sign-in/with/${name}`, { next: "/en/account/ways" });
    if (gone.stopped) return this.seen(gone.stopped);
    this.back = gone.back;
    return this.seen(await this.follow(await this.ask(change(gone.back))));
  }

  async seen(reply) {
    this.page = reply.text;
    // Without tags and without the marks that keep the direction of a name.
    const plain = (html) => html.replace(/<[^>]+>|[\u2066-\u2069]/g, "").trim();
    const text = (pattern) => plain(reply.text.match(pattern)?.[1] ?? "");
    return {
      path: new URL(reply.url).pathname,
      status: reply.status,
      heading: text(/<h1>(.*?)<\/h1>/s),
      alert: text(/role="alert">(.*?)<\/p>/s),
      in: (await this.ask(`${base}/en/account/ways`)).status === 200,
    };
  }
}

const edit = (changes) => (url) => {
  const edited = new URL(url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) edited.searchParams.delete(name);
    else edited.searchParams.set(name, value);
  }
  return edited.href;
};

async function walk(front, other) {
  const { name } = front;
  const saw = {};

  // The first time: a stranger, for whom an account is made; then known; then out again, here and there.
  const first = new Visitor();
  saw.introduced = await first.signIn(name);
  const form = { ticket: first.page.match(/name="ticket" value="([^"]+)"/)[1], name: "Amina Diallo" };
  saw.made = await first.seen(await first.follow(await first.ask(`${base}/en/sign-in/introduced`, form)));
  const again = new Visitor();
  saw.again = await again.signIn(name);
  saw["replayed state"] = await again.seen(await again.follow(await again.ask(again.back)));
  const farewell = await again.ask(`${base}/en/sign-out`, {});
  const out = farewell.text.match(/href="([^"]*client_id=[^"]*)"/)?.[1].replaceAll("&amp;", "&");
  saw.farewell = { status: farewell.status, offered: Boolean(out) };
  const there = out && (await again.ask(out));
  saw.farewell.there = there?.status;
  saw.farewell.in = (await again.ask(`${base}/en/account/ways`)).status === 200;

  // The refusals.
  for (const tampering of [...Object.keys(CLAIMS), ...Object.keys(SIGNED), "no token", "wrong verifier", "replayed code"]) {
    front.tampering = tampering;
    saw[tampering] = await new Visitor().signIn(name);
    front.tampering = "";
  }
  saw["wrong state"] = await new Visitor().signIn(name, edit({ state: "AAAA" }));
  saw["wrong code"] = await new Visitor().signIn(name, edit({ code: "AAAA" }));
  saw["another issuer"] = await new Visitor().signIn(name, edit({ iss: other.issuer }));
  saw["no issuer"] = await new Visitor().signIn(name, edit({ iss: null }));
  saw["another provider's door"] = await new Visitor().signIn(name, (url) => url.replace(`/oidc/${name}`, `/oidc/${other.name}`));
  saw["a provider's no"] = await new Visitor().signIn(name, edit({ error: "access_denied", code: null }));
  const thief = new Visitor();
  const gone = await thief.away(`${base}/en/sign-in/with/${name}`, {});
  const victim = new Visitor();
  saw["another browser"] = await victim.seen(await victim.follow(await victim.ask(gone.back)));

  // New keys, and another way of signing, without a word to us.
  await front.renew();
  saw["new key"] = await new Visitor().signIn(name);
  await front.renew("ES256");
  saw["new key ES256"] = await new Visitor().signIn(name);
  return saw;
}

const fronts = [new Front("certified", certified), new Front("simple", simple)];
for (const front of fronts) await front.start();
process.stdout.write(`${JSON.stringify(Object.fromEntries(fronts.map(({ name, issuer }) => [name, issuer])))}\n`);
await lines.next();
const saw = {};
for (const front of fronts) saw[front.name] = await walk(front, fronts.find((other) => other !== front));
process.stdout.write(`${JSON.stringify(saw)}\n`);
process.exit(0);
