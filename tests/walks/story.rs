//! A meeting, whole, in a browser: the call for contributions, twelve contributions of eight delegations, the agenda, all
//! documents in one archive, what the meeting asked taken down while it sat, its summary, what became of a request, and the
//! report to the Council that says so. In English and in Arabic. With `HASILA_SHOTS` it leaves pictures of the way.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Stdio},
};

use axum::http::StatusCode;
use jiff::SignedDuration;
use people::Role;
use serde_json::{Value, json};
use tests::{As, House, node};

/// A browser that is led by hand.
struct Browser {
    child: Child,
    says: ChildStdin,
    hears: BufReader<ChildStdout>,
    lang: &'static str,
}

/// What is seen after a step.
struct Seen {
    path: String,
    text: String,
}

impl Browser {
    fn open(base: &str, lang: &'static str) -> Option<Browser> {
        let mut command = node("story.mjs")?;
        let command = command.arg(base).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("node runs");
        let (says, hears) = (child.stdin.take().expect("a way in"), child.stdout.take().expect("a way out"));
        Some(Browser { child, says, hears: BufReader::new(hears), lang })
    }

    fn tell(&mut self, command: &Value) -> Seen {
        writeln!(self.says, "{command}").expect("the browser listens");
        let mut line = String::new();
        self.hears.read_line(&mut line).expect("the browser answers");
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{command}: {line}"));
        assert!(answer["fault"].is_null(), "{command}: {}", answer["fault"]);
        let text = language::strip_isolates(answer["text"].as_str().unwrap_or_default());
        let status = answer["status"].as_u64();
        assert!(status < Some(400), "{command}: {status:?}\n{text}");
        Seen { path: answer["path"].as_str().unwrap_or_default().to_owned(), text }
    }

    fn become_one(&mut self, cookie: &str) {
        self.tell(&json!({ "cookie": cookie }));
    }

    fn go(&mut self, path: &str) -> Seen {
        let lang = self.lang;
        self.tell(&json!({ "open": format!("/{lang}{path}") }))
    }

    /// Fills in a form and presses its button.
    fn send(&mut self, fields: &[(&str, &str)], button: &str) -> Seen {
        self.tell(&json!({ "fill": fields, "press": button }))
    }

    fn tick(&mut self, name: &str, value: &str) {
        self.tell(&json!({ "fill": [[format!("input[name=\"{name}\"][value=\"{value}\"]"), true]] }));
    }

    /// The words of the story's language.
    fn words(&self, (english, arabic): (&'static str, &'static str)) -> &'static str {
        if self.lang == "ar" { arabic } else { english }
    }

    fn picture(&mut self, name: &str) {
        if let Ok(folder) = std::env::var("HASILA_SHOTS") {
            std::fs::create_dir_all(&folder).expect("a folder for pictures");
            self.tell(&json!({ "shot": format!("{folder}/story-{name}-{}.png", self.lang) }));
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A contribution of the story.
struct Paper {
    /// Which delegation sends it, by the number of its head.
    by: usize,
    lang: &'static str,
    title: &'static str,
    text: &'static str,
    item: &'static str,
    /// With which other delegation.
    with: Option<usize>,
    /// Of which document it is a revision.
    revises: Option<&'static str>,
}

const fn paper(by: usize, lang: &'static str, item: &'static str, title: &'static str, text: &'static str) -> Paper {
    Paper { by, lang, title, text, item, with: None, revises: None }
}

/// In time: nine new ones, of which one is joint, and a revision of the second.
const IN_TIME: [Paper; 10] = [
    paper(1, "es", "2", "El Foro al alcance de todos", "Se propone que cada sesión se transmita con subtítulos."),
    paper(2, "fr", "2", "Des indicateurs pour le Forum", "Mesurer ce que chaque session a produit."),
    paper(3, "ar", "3", "خارطة طريق إقليمية", "نقترح خارطة طريق لكل منطقة مع مواعيدها."),
    paper(4, "ru", "3", "Связь для сельских районов", "Предлагается учесть сельские районы в плане работы."),
    paper(5, "zh", "3", "数字技能培训", "建议为教师提供数字技能培训。"),
    paper(6, "en", "4", "Reporting once", "One report should serve all bodies that ask for it."),
    paper(7, "ar", "4", "التقارير باللغات الست", "نقترح نشر كل تقرير باللغات الست في اليوم نفسه."),
    Paper { with: Some(1), ..paper(8, "fr", "2", "Le Forum et les jeunes", "Réserver une journée aux jeunes.") },
    paper(1, "es", "4", "Un solo calendario", "Que haya un solo calendario de plazos."),
    Paper {
        revises: Some("WG-WSIS-33/2"),
        ..paper(2, "fr", "2", "Des indicateurs pour le Forum", "Mesurer, et publier.")
    },
];
/// After the day that the rules name: one is taken and marked, the other held over.
const LATE: [Paper; 2] = [
    paper(6, "en", "3", "Measuring school connectivity", "Schools should be measured by region."),
    paper(4, "ru", "4", "Архив решений", "Предлагается вести архив решений."),
];

/// What the meeting asked, noted and thanked for: the kind, the words, and by when.
const ASKED: [(&str, (&str, &str), &str); 6] = [
    ("requests", ("Publish the calendar of deadlines.", "نشر جدول المواعيد."), "2018-09-01"),
    ("invites", ("Members are invited to send their roadmaps.", "دعوة الأعضاء إلى إرسال خرائط طريقهم."), "2018-10-01"),
    ("recommends", ("Each session should have captions.", "ينبغي أن تُرفق كل جلسة بشرح نصي."), ""),
    ("requests", ("Report once to all bodies.", "تقديم تقرير واحد إلى جميع الهيئات."), "2018-12-01"),
    ("notes", ("The group noted what the regions said.", "أحاط الفريق علماً بما قالته المناطق."), ""),
    ("appreciates", ("The group thanked the delegations that wrote.", "شكر الفريق الوفود التي كتبت."), ""),
];

/// The organisation of the delegation that the head with this number leads.
const DELEGATIONS: [&str; 8] = ["demo-3", "demo-1", "demo-2", "demo-4", "demo-8", "demo-9", "demo-10", "demo-11"];

/// The cookie of the head of a delegation, by number from 1.
async fn head(house: &House, number: usize) -> String {
    house.cookie_of(&people::demo::head(number)).await
}

/// Writes and clears a contribution, and returns its address.
async fn contribute(house: &House, browser: &mut Browser, paper: &Paper) -> String {
    browser.become_one(&head(house, paper.by).await);
    let form = browser.go("/contributions/new?meeting=cwg-wsis/33");
    assert!(form.text.len() > 100, "{}", form.text);
    let own = DELEGATIONS[paper.by - 1];
    let mut sources = vec![own];
    sources.extend(paper.with.map(|with| DELEGATIONS[with - 1]));
    for source in sources {
        browser.tick("sources", source);
    }
    let mut fields = vec![("#lang", paper.lang), ("#item", paper.item), ("#title", paper.title), ("#text", paper.text)];
    if let Some(of) = paper.revises {
        fields.extend([("#form", "revision"), ("#of", of)]);
    }
    let draft = browser.send(&fields, "main form button[type=submit]");
    assert!(draft.text.contains(paper.title), "{}", draft.text);
    browser.send(&[], "button[value=clear]").path
}

/// What the secretariat does with a contribution.
async fn number(browser: &mut Browser, officer: &str, path: &str, decision: &str, why: &str) -> Seen {
    browser.become_one(officer);
    let path = path.trim_start_matches("/en").trim_start_matches("/ar").to_owned();
    browser.go(&path);
    browser.send(&[("#number-why", why)], &format!("button[value={decision}]"))
}

async fn call(browser: &mut Browser) {
    for (number, from, to) in [("33", "2018-06-18", "2018-06-19"), ("34", "2018-11-05", "2018-11-06")] {
        browser.go("/meetings/new");
        let fields = [("#body", "cwg-wsis"), ("#number", number), ("#from", from), ("#to", to), ("#place", "Geneva")];
        browser.send(&fields, "main form button[type=submit]");
    }
    browser.go("/meetings/cwg-wsis/33/prepare");
    let agenda = [
        ("#number-1", "1"),
        ("#title-1", browser.words(("Opening", "الافتتاح"))),
        ("#starts-1", "2018-06-18T09:30"),
        ("#minutes-1", "30"),
        ("#number-2", "2"),
        ("#title-2", browser.words(("The Forum", "المنتدى"))),
    ];
    browser.send(&agenda, "#agenda ~ form button");
    let lines = browser.words(("Action lines and regions", "خطوط العمل والمناطق"));
    let reports = browser.words(("Reports", "التقارير"));
    let agenda = [("#number-3", "3"), ("#title-3", lines), ("#number-4", "4"), ("#title-4", reports)];
    browser.send(&agenda, "#agenda ~ form button");
}

async fn sits(house: &House, browser: &mut Browser, officer: &str) {
    browser.become_one(officer);
    browser.go("/meetings/cwg-wsis/33/prepare");
    let there = [("#kind-1", "member-state"), ("#name-1", "Brazil"), ("#people-1", "4")];
    browser.send(&there, "#attendance ~ form button");
    for (kind, text, due) in ASKED {
        let text = browser.words(text);
        browser.go("/meetings/cwg-wsis/33/take-down");
        browser.tick("addressees", "secretariat");
        browser.send(&[("#kind", kind), ("#text", text), ("#due", due)], "main form button[type=submit]");
    }
    let register = house.get(As::Public, &format!("/{}/meetings/cwg-wsis/33", browser.lang)).await;
    register.shows(&["R-cwg-wsis-33.1", "R-cwg-wsis-33.6"]);
}

/// Drafts, approves and publishes the summary; returns its symbol.
async fn sum_up(house: &House, browser: &mut Browser, officer: &str) {
    browser.become_one(officer);
    browser.go("/meetings/cwg-wsis/33/prepare");
    let draft = browser.send(&[], "#summary ~ form button");
    let path = draft.path.trim_start_matches(&format!("/{}", browser.lang)).to_owned();
    browser.become_one(&house.cookie(Role::Chair).await);
    browser.go(&path);
    browser.send(&[], "button[value=clear]");
    let published = number(browser, officer, &draft.path, "publish", "").await;
    assert!(published.text.contains("WG-WSIS-33/11"), "{}", published.text);
}

/// Assigns what was asked, has one request answered with evidence, and has the body accept it.
async fn follow_up(house: &House, browser: &mut Browser, officer: &str) {
    browser.become_one(officer);
    for entry in ["R-cwg-wsis-33.1", "R-cwg-wsis-33.2", "R-cwg-wsis-33.4"] {
        browser.go(&format!("/register/{entry}/follow-up"));
        browser.send(&[("#unit", "demo-0")], "#assign ~ form button");
    }
    browser.go("/register/R-cwg-wsis-33.1/follow-up");
    let reply = [
        ("#reply ~ form #text", browser.words(("The calendar is published.", "نُشر الجدول."))),
        ("#kind1", "document"),
        ("#what1", "WG-WSIS-33/9"),
    ];
    browser.send(&reply, "#reply ~ form button");
    browser.become_one(&house.cookie(Role::Chair).await);
    browser.go("/register/R-cwg-wsis-33.1/follow-up");
    let done = browser.send(&[("#meeting", "33")], "button[value=accept]");
    browser.picture("request");
    assert!(done.text.contains("WG-WSIS-33/9"), "{}", done.text);
}

/// The names of the files in an archive.
fn files_in(archive: &[u8]) -> Vec<String> {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("an archive");
    archive.file_names().map(|name| name.expect("a name").into_owned()).collect()
}

async fn told(lang: &'static str) {
    let house = House::with_the_record().await;
    let base = house.serve().await.expect("the site is served");
    let Some(mut browser) = Browser::open(&base, lang) else { return };
    let officer = house.cookie(Role::Secretariat).await;

    browser.become_one(&officer);
    call(&mut browser).await;
    browser.become_one("");
    let called = browser.go("/meetings/cwg-wsis/33");
    let until = language::date(browser.lang.parse().expect("a language"), jiff::civil::date(2018, 6, 6));
    assert!(called.text.contains(&until), "the call names the last day, {until}: {}", called.text);
    browser.picture("call");

    let mut published = 0;
    for paper in &IN_TIME {
        let path = contribute(&house, &mut browser, paper).await;
        let seen = number(&mut browser, &officer, &path, "publish", "").await;
        published += 1;
        let symbol = match paper.revises {
            Some(of) => format!("{of}(Rev.1)"),
            None => format!("WG-WSIS-33/{published}"),
        };
        assert!(seen.text.contains(&symbol), "{symbol}: {}", seen.text);
    }
    // A day after the last day of the rule, ten days before the meeting.
    house.state.clock.advance(SignedDuration::from_hours(24 * 60));
    // A session does not last so long.
    let officer = house.cookie(Role::Secretariat).await;
    let taken = contribute(&house, &mut browser, &LATE[0]).await;
    let late = number(&mut browser, &officer, &taken, "publish", "").await;
    assert!(late.text.contains("WG-WSIS-33/10"), "{}", late.text);
    let held = contribute(&house, &mut browser, &LATE[1]).await;
    number(&mut browser, &officer, &held, "hold-over", "It came after the documents were sent.").await;
    browser.picture("held-over");
    browser.become_one("");
    let open = browser.go("/contributions");
    for title in ["Архив решений", "Measuring school connectivity"] {
        assert!(open.text.contains(title), "{title}: {}", open.text);
    }
    let meeting = browser.go("/meetings/cwg-wsis/33");
    assert!(meeting.text.contains("It came after the documents were sent."), "{}", meeting.text);
    browser.picture("meeting");
    let archive = house.get(As::Public, &format!("/{lang}/papers/meetings/cwg-wsis/33/all")).await;
    assert_eq!(archive.status, StatusCode::OK);
    let files = files_in(&archive.body);
    assert_eq!(files.len(), 12, "the meeting and its eleven documents: {files:?}");

    house.state.clock.advance(SignedDuration::from_hours(24 * 10));
    let officer = house.cookie(Role::Secretariat).await;
    sits(&house, &mut browser, &officer).await;
    sum_up(&house, &mut browser, &officer).await;
    follow_up(&house, &mut browser, &officer).await;
    browser.become_one("");
    browser.go("/meetings/cwg-wsis/33");
    browser.picture("after");

    let report =
        house.get(As::Public, &format!("/{lang}/reports/council.html?body=cwg-wsis&from=2018-05&to=2018-06")).await;
    assert_eq!(report.status, StatusCode::OK, "{}", report.text());
    report.shows(&[browser.words(ASKED[0].1), "R-cwg-wsis-33.1", "WG-WSIS-33/9"]);
    house.remove().await;
}

/// The demonstration has the same story, as data: a reader sees it without playing it.
#[tokio::test]
async fn the_demonstration_tells_the_same_story() {
    let house = House::with_the_record().await;

    let loaded = site::demo::load_meeting(house.db()).await.expect("unpacked").expect("the meeting loads");
    let again = site::demo::load_meeting(house.db()).await.expect("unpacked").expect("the meeting loads");

    // A delegation writes in one language; everything else is in six.
    let lacks = |one: &&groups::import::Missing| one.file != "documents.toml";
    assert_eq!(loaded.missing.iter().find(lacks), None);
    assert!(again.is_unchanged());
    let kept = groups::store::contributions::all_kept(house.db()).await.expect("contributions");
    let delegations: std::collections::BTreeSet<_> =
        kept.iter().map(|one| &one.contribution.delegation).filter(|one| !one.starts_with("body/")).collect();
    assert_eq!((kept.len(), delegations.len()), (13, 8), "twelve and the summary, of eight delegations");
    for lang in ["en", "ar", "zh", "fr", "ru", "es"] {
        let page = house.get(As::Public, &format!("/{lang}/meetings/cwg-wsis/33")).await;
        page.shows(&["WG-WSIS-33/11", "R-cwg-wsis-33.6", "Архив решений"]);
    }
    house.get(As::Public, "/ar/register/R-cwg-wsis-33.1").await.shows(&["نُشر الجدول", "WG-WSIS-33/9"]);
    house.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_from_its_call_to_the_report_in_english() {
    told("en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_from_its_call_to_the_report_in_arabic() {
    told("ar").await;
}
