//! Signing in with two providers of different make, through their real pages and redirections, and every answer that must be
//! refused: each leads to a page that says so, leaves one line in the log, and signs nobody in.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Stdio},
    sync::{Arc, Mutex},
};

use jiff::Timestamp;
use kit::clock::Clock;
use proofs::oidc::Settings;
use serde_json::{Value, json};
use site::Provider;
use tests::{House, TODAY, node};

use super::passkeys::{place, serve};

/// What each tampering comes to: the reason in the log, and words of the page.
const REFUSED: &[(&str, &str, &str)] = &[
    ("wrong aud", "audience", "does not hold"),
    ("one more aud", "audience", "does not hold"),
    ("wrong azp", "audience", "does not hold"),
    ("wrong iss", "issuer", "does not hold"),
    ("wrong nonce", "nonce", "does not hold"),
    ("no nonce", "nonce", "does not hold"),
    ("expired", "expired", "not valid at this time"),
    ("from the future", "future", "not valid at this time"),
    ("not before", "future", "not valid at this time"),
    ("stale", "stale", "not valid at this time"),
    ("wrong at_hash", "unsound", "does not hold"),
    ("alg none", "algorithm", "does not hold"),
    ("HS256 with the public key", "algorithm", "does not hold"),
    ("HS256 with the secret", "algorithm", "does not hold"),
    ("unknown key", "unknown-key", "does not hold"),
    ("another key under a known name", "signature", "does not hold"),
    ("a changed letter", "signature", "does not hold"),
    ("no token", "no-token", "does not hold"),
    ("wrong verifier", "code", "did not accept the way back"),
    ("replayed code", "code", "did not accept the way back"),
    ("replayed state", "state", "was begun in another browser"),
    ("wrong state", "state", "was begun in another browser"),
    ("wrong code", "code", "did not accept the way back"),
    ("another issuer", "mixed-up", "did not come from"),
    ("another provider's door", "mixed-up", "did not come from"),
    ("a provider's no", "declined", "did not confirm who you are"),
    ("another browser", "state", "was begun in another browser"),
];

/// What must sign in all the same: differences of clocks within a minute, and new keys.
const ACCEPTED: &[&str] = &["again", "a little late", "a little early", "new key", "new key ES256"];

/// The reason as a provider lets us know it: the simple one refuses a code in words of its own, which the protocol has not.
fn reason_of(provider: &str, reason: &'static str) -> &'static str {
    if provider == "simple" && reason == "code" { "unsound" } else { reason }
}

/// The lines of the log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// The reasons of the refusals of a provider, in order.
    fn reasons(&self, provider: &str) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().expect("the log").clone()).expect("text");
        let lines = text.lines().filter(|line| line.contains("a sign-in with a provider was refused"));
        let of_provider = lines.filter(|line| line.contains(&format!("provider=\"{provider}\"")));
        let reason = |line: &str| line.split("reason=\"").nth(1)?.split('"').next().map(str::to_owned);
        of_provider.filter_map(reason).collect()
    }
}

/// The visitor and the two providers, in a process of their own.
struct Others {
    child: Child,
    answers: BufReader<std::process::ChildStdout>,
}

impl Others {
    fn start(base: &str) -> Option<Others> {
        let mut command = node("providers.mjs")?;
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().expect("node");
        let answers = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut others = Others { child, answers };
        others.say(&json!({"base": base}).to_string());
        Some(others)
    }

    fn say(&mut self, line: &str) {
        let stdin = self.child.stdin.as_mut().expect("a pipe");
        writeln!(stdin, "{line}").expect("a line");
    }

    /// The next line in JSON; the providers' own remarks stand between.
    fn hear(&mut self) -> Value {
        let mut lines = self.answers.by_ref().lines().map_while(Result::ok);
        let line = lines.find(|line| line.starts_with('{')).expect("a line in JSON");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }
}

impl Drop for Others {
    fn drop(&mut self) {
        // Where a test has failed it must not leave two servers behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An application that knows two providers, at real time: tokens carry it.
async fn house_with_providers(issuers: &Value, base: &str) -> (House, kit::web::State) {
    let house = House::empty().await;
    let began: Timestamp = TODAY.parse().expect("a time");
    house.db().clock().advance(Clock::system().now().duration_since(began));
    let provider = |name: &str, label: &str| {
        let settings = Settings {
            name: name.to_owned(),
            label: label.to_owned(),
            issuer: issuers[name].as_str().expect("an issuer").to_owned(),
            client_id: "hasila".to_owned(),
            secret: Some("a secret of some length for the two of us".to_owned()),
        };
        Provider::new(settings).expect("a provider")
    };
    let providers = vec![provider("certified", "the ministry"), provider("simple", "the agency")];
    let mut state = house.state.clone();
    state.clock = Clock::system();
    state.config = Arc::new(kit::web::Config { base_url: base.to_owned(), ..(*state.config).clone() });
    (house, site::with_providers(state, providers))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_signs_in_whom_it_knows_and_no_false_word_of_it_does() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).with_ansi(false).finish();
    let (listener, base) = place().await;
    let Some(mut others) = Others::start(&base) else { return };
    tracing::subscriber::set_global_default(subscriber).expect("the only log of this process");
    let (issuers, mut others) = tokio::task::spawn_blocking(move || (others.hear(), others)).await.expect("a thread");
    let (house, state) = house_with_providers(&issuers, &base).await;
    serve(listener, site::application(state, site::Play::Nobody));
    others.say("go");
    let saw = tokio::task::spawn_blocking(move || others.hear()).await.expect("a thread");

    for (name, label) in [("certified", "the ministry"), ("simple", "the agency")] {
        let saw = &saw[name];
        let at = |what: &str| format!("{name}: {what}: {}", saw[what]);
        assert_eq!(saw["introduced"]["path"], "/en/sign-in/introduced", "{}", at("introduced"));
        assert_eq!(saw["introduced"]["heading"], format!("For the first time with {label}"), "{}", at("introduced"));
        assert_eq!(saw["introduced"]["in"], false, "{}", at("introduced"));
        let inside =
            json!({"path": "/en/account/ways", "status": 200, "heading": "Ways to sign in", "alert": "", "in": true});
        assert_eq!(saw["made"], inside, "{}", at("made"));
        for what in ACCEPTED {
            assert_eq!(saw[*what], inside, "{}", at(what));
        }
        for (what, reason, words) in REFUSED {
            let words = if *reason == reason_of(name, reason) { words } else { &"does not hold" };
            assert_eq!(saw[*what]["status"], 422, "{}", at(what));
            assert_eq!(saw[*what]["heading"], "You were not signed in", "{}", at(what));
            let alert = saw[*what]["alert"].as_str().unwrap_or_default();
            assert!(alert.contains(words), "{}", at(what));
            // Who replays an address of their own has signed in before, and stays so.
            assert_eq!(saw[*what]["in"], *what == "replayed state", "{}", at(what));
        }
        assert_eq!(saw["farewell"]["offered"], true, "{}", at("farewell"));
        assert_eq!(saw["farewell"]["in"], false, "{}", at("farewell"));
        assert!([200, 302, 303].iter().any(|there| saw["farewell"]["there"] == *there), "{}", at("farewell"));
    }
    // Only one of the two promises to name itself in its answers.
    assert_eq!(
        (&saw["certified"]["no issuer"]["status"], &saw["simple"]["no issuer"]["status"]),
        (&json!(422), &json!(200))
    );
    for name in ["certified", "simple"] {
        let mut expected: Vec<&str> = REFUSED.iter().map(|(_, reason, _)| reason_of(name, reason)).collect();
        if name == "certified" {
            expected.push("mixed-up");
        }
        let mut reasons = log.reasons(name);
        reasons.sort_unstable();
        expected.sort_unstable();
        assert_eq!(reasons, expected, "{name}");
    }
    house.remove().await;
}
