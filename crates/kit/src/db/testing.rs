//! Databases for tests: each test gets its own, fresh and migrated, on both engines. Not for the running program.
//!
//! PostgreSQL is the server named by `HASILA_TEST_POSTGRES` (an address without a database, such as
//! `postgres://hasila@127.0.0.1:55432/`), or else a private one that this process starts from Debian's package and
//! that ends with it.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    time::Duration,
};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

use super::{Db, tally::Tally};
use crate::{clock::Clock, id};

/// The variable that names a running server for tests.
const SERVER: &str = "HASILA_TEST_POSTGRES";

/// Starts a server in a new folder, prints the folder, and ends the server when standard input closes: when the
/// process that started it is gone, however it went. The socket in the folder is the only way in.
const START: &str = r#"
dir=$(mktemp -d /tmp/hasila-test-postgres-XXXXXX) || exit 1
"$1/initdb" -D "$dir/data" -U hasila -A trust -E UTF8 --locale=C.UTF-8 -N >"$dir/log" 2>&1 || exit 1
"$1/postgres" -D "$dir/data" -k "$dir" -h '' -F -c full_page_writes=off -c max_connections=200 >>"$dir/log" 2>&1 &
server=$!
echo "$dir"
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$dir"
"#;

/// A database for one test. Dropping it leaves the data behind; [`Fresh::remove`] takes it away.
pub struct Fresh {
    /// The database, migrated and empty.
    pub db: Db,
    place: Place,
}

enum Place {
    Folder(PathBuf),
    Server { address: String, name: String },
}

/// Runs a test on a fresh database of each engine in turn.
///
/// # Panics
/// Where an engine cannot be started: a test that was not run must not look like one that passed.
pub async fn for_each_engine(test: impl AsyncFn(Db)) {
    for fresh in [sqlite().await, postgres().await] {
        eprintln!("on {}", fresh.db.engine());
        test(fresh.db.clone()).await;
        fresh.remove().await;
    }
}

/// A fresh database on SQLite, for tests that need only one engine.
///
/// # Panics
/// Where it cannot be made.
pub async fn sqlite() -> Fresh {
    let fresh = sqlite_without_form().await;
    fresh.db.migrate().await.expect("SQLite takes the migrations");
    fresh
}

/// The same without any table.
///
/// # Panics
/// Where it cannot be made.
pub async fn sqlite_without_form() -> Fresh {
    let folder = std::env::temp_dir().join(format!("hasila-test-{}", id::random(12)));
    let path = folder.join("hasila.db");
    let db = Db::open_as(&path.display().to_string(), clock(), Tally::with_texts()).await.expect("SQLite opens");
    Fresh { db, place: Place::Folder(folder) }
}

/// A fresh database on PostgreSQL.
///
/// # Panics
/// Where it cannot be made.
pub async fn postgres() -> Fresh {
    let fresh = postgres_without_form().await;
    fresh.db.migrate().await.expect("PostgreSQL takes the migrations");
    fresh
}

/// The same without any table.
///
/// # Panics
/// Where it cannot be made.
pub async fn postgres_without_form() -> Fresh {
    let server = server().await;
    let name = format!("test_{}", id::random(12).to_lowercase());
    administer(&server, format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")).await;
    let db = Db::open_as(&address_of(&server, &name), clock(), Tally::with_texts()).await.expect("PostgreSQL opens");
    Fresh { db, place: Place::Server { address: server, name } }
}

/// The time at which tests begin: 9 April 2018, 12:00 UTC. It stands still until a test moves it.
pub fn clock() -> Clock {
    Clock::fixed(jiff::Timestamp::constant(1_523_275_200, 0))
}

impl Fresh {
    /// Its address, for a second way into the same database.
    pub fn address(&self) -> String {
        match &self.place {
            Place::Folder(folder) => folder.join("hasila.db").display().to_string(),
            Place::Server { address, name } => address_of(address, name),
        }
    }

    /// Closes the database and takes its data away.
    pub async fn remove(self) {
        self.db.close().await;
        match self.place {
            Place::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Place::Server { address, name } => {
                administer(&address, format!("DROP DATABASE {name} WITH (FORCE)")).await;
            }
        }
    }
}

/// The server's address with `{}` where a database's name goes.
async fn server() -> String {
    static PRIVATE: OnceLock<(Child, String)> = OnceLock::new();
    let address = match std::env::var(SERVER) {
        Ok(address) => {
            let (base, query) = address.split_once('?').unwrap_or((&address, ""));
            format!("{}/{{}}?{query}", base.trim_end_matches('/'))
        }
        Err(_) => {
            let (_, folder) = PRIVATE.get_or_init(start);
            format!("postgres://hasila@localhost/{{}}?host={folder}")
        }
    };
    for _ in 0..300 {
        if PgConnection::connect(&address_of(&address, "postgres")).await.is_ok() {
            return address;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("PostgreSQL does not answer at {address}");
}

fn start() -> (Child, String) {
    let programs = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = programs.map(|version| version.path().join("bin")).filter(|bin| bin.join("initdb").exists()).max();
    let bin = newest.unwrap_or_else(|| panic!("install the package postgresql, or name a server in {SERVER}"));
    // PostgreSQL refuses to run as root; its package made a user for it.
    let is_root = std::fs::read_to_string("/proc/self/status").is_ok_and(|s| s.contains("\nUid:\t0\t"));
    let mut command = if is_root { Command::new("runuser") } else { Command::new("sh") };
    if is_root {
        command.args(["-u", "postgres", "--", "sh"]);
    }
    command.args(["-c", START, "sh"]).arg(bin).current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("a shell starts");
    let mut folder = String::new();
    let output = child.stdout.take().expect("the output was asked for");
    BufReader::new(output).read_line(&mut folder).expect("the shell answers");
    assert!(!folder.trim().is_empty(), "PostgreSQL could not be started");
    (child, folder.trim().to_owned())
}

fn address_of(server: &str, database: &str) -> String {
    server.replace("{}", database)
}

async fn administer(server: &str, command: String) {
    let mut connection = PgConnection::connect(&address_of(server, "postgres")).await.expect("PostgreSQL answers");
    connection.execute(AssertSqlSafe(command)).await.expect("PostgreSQL makes and drops databases");
    connection.close().await.expect("PostgreSQL lets go");
}
