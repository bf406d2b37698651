//! A small record in files, for tests: one body with its parent, two meetings, an instrument, a session, three documents
//! and four entries.

use std::path::{Path, PathBuf};

use groups::import::{self, Refused, Summary};
use kit::db::Db;

/// A folder of files that goes away with its value.
pub struct Folder(PathBuf);

impl Folder {
    /// A folder with these files.
    pub fn of(files: &[(&str, &str)]) -> Folder {
        let folder = std::env::temp_dir().join(format!("hasila-groups-{}", kit::id::random(12)));
        for (name, text) in files {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        Folder(folder)
    }

    /// The small record.
    pub fn record() -> Folder {
        Folder::of(&[("base.toml", BASE), ("register/1.toml", ENTRIES)])
    }

    /// The small record with one piece of the base replaced by another.
    pub fn with(piece: &str, other: &str) -> Folder {
        let whole = format!("{BASE}{ENTRIES}");
        assert!(whole.contains(piece), "{piece}");
        Folder::of(&[("all.toml", &whole.replacen(piece, other, 1))])
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Loads a folder that must be good.
pub async fn load(db: &Db, folder: &Folder) -> Summary {
    import::load(db, folder.path(), "test").await.unwrap_or_else(|refused| panic!("{}", told(&refused)))
}

/// The problems of a refusal, one on each line.
pub fn told(refused: &Refused) -> String {
    match refused {
        Refused::Problems(problems) => problems.iter().map(|problem| format!("{problem}\n")).collect(),
        Refused::Store(error) => error.to_string(),
    }
}

pub const BASE: &str = r#"
[[body]]
id = "council"
kind = "council"
name = { en = "Council", ar = "المجلس", zh = "理事会", fr = "Conseil", ru = "Совет", es = "Consejo" }

[[body]]
id = "group"
kind = "working-group"
parent = "council"
symbol_pattern = "WG-{meeting}/{number}"
founded = "2002"
founding_instrument = "res-1"
name = { en = "Working group" }
[[body.officer]]
role = "chair"
person = "A. Chair"
state = "RUS"
from = "2015-01"
to = "2018-04"

[[instrument]]
id = "res-1"
adopter = "council"
kind = "resolution"
number = "1"
title = { original = "fr", fr = "Rôle de l'Union", en = "Role of the Union" }
[[instrument.version]]
label = "mod. 2016"
date = "2016"
session = "council-2016"
document = "C16/1"

[[session]]
id = "council-2016"
body = "council"
year = 2016
name = { en = "Council 2016" }
[[session.act]]
kind = "endorses"
report = "C16/8"
plenary = 3
instrument = "res-1"
instrument_version = "mod. 2016"

[[meeting]]
body = "group"
number = 27
from = "2015-09-29"
to = "2015-09-30"

[[meeting]]
body = "group"
number = 28
from = "2016-02-18"
to = "2016-02-19"
summary = "WG-28/3"
place = { en = "Geneva", ar = "جنيف" }
[[meeting.item]]
number = 1
title = { en = "Forum" }
documents = ["WG-28/1", "WG-28/2"]

[[document]]
symbol = "WG-28/1"
body = "group"
meeting = 28
number = 1
kind = "contribution"
title = { en = "Proposal on the forum", fr = "Proposition relative au forum" }
sources = [{ kind = "member-state", state = "RUS" }, { kind = "member-state", state = "ARM" }]
received = "2016-02-06"
languages = ["en", { lang = "ru", status = "in-translation" }]

[[document]]
symbol = "WG-28/2"
body = "group"
meeting = 28
number = 2
kind = "secretariat-report"
title = { en = "Report on the forum" }
sources = [{ kind = "secretariat" }]
received = "2016-02-01"
relations = [{ kind = "answers", to = "WG-28/1" }, { kind = "refers-to", to = "A/RES/70/1" }]

[[document]]
symbol = "WG-28/3"
body = "group"
meeting = 28
number = 3
kind = "outcome"
title = { en = "Summary" }

[[consultation]]
id = "forum-consultation"
body = "group"
kind = "open-consultation"
years = [2015, 2016]
title = { en = "Consultation on the forum" }
"#;

pub const ENTRIES: &str = r#"
[[entry]]
id = "R-2.6.2.1"
path = "2.6.2.1"
section = "observations"
parent = "R-2.6.2"
meeting = 28
meeting_basis = "inferred"
kind = "requests"
also = ["appreciates"]
addressees = ["secretariat"]
topics = ["forum", { topic = "SDG9", provenance = "suggested" }]
due = "2018-02-09"
cites = ["WG-28/2", "A/RES/70/1", "res-1"]
endorsed_by = "council-2016"
text = { en = "The secretariat is asked to describe the forum better.", ar = "يُطلب إلى الأمانة تحسين وصف المنتدى." }

[[entry]]
id = "R-2.6.2"
path = "2.6.2"
section = "observations"
meeting = 28
meeting_basis = "stated"
kind = "agrees"
topics = ["forum"]
text = { en = "The forum goes on." }

[[entry]]
id = "R-2.6.10"
path = "2.6.10"
section = "observations"
meeting = 27
meeting_basis = "stated"
kind = "no-agreement"
cites = ["WG-28/1"]
proposer = [{ kind = "member-state", state = "RUS" }]
left_to_do = { en = "Consult before the Council." }
text = { en = "No agreement was reached on a larger event." }

[[entry]]
id = "R-9.1"
path = "9.1"
section = "conclusions"
kind = "notes"
due_event = { en = "Council 2018" }
text = { en = "100% of documents were noted, with thanks_" }
"#;
