//! `hasila import projects`: projects from a file, with the mapping that is remembered for files of its form or for its source, or
//! else the one that is proposed.

use std::path::PathBuf;

use anyhow::{Context, bail};
use kit::{db::Db, files::Files};
use language::Lang;
use people::{Address, store::accounts};
use stocktaking::{
    import::{
        look::{self, Looked},
        mapping::Mapping,
        run,
        stage::{Act, Stage},
        verdict::{Goes, Outcome},
    },
    store::{
        imports::{
            self, Choice, Sent,
            rows::{self, Counts},
        },
        mappings,
    },
};

use super::Place;

/// The most refused rows that are printed one by one.
const MOST_REFUSED: i64 = 50;
/// Who imports where nobody is named.
const ACTOR: &str = "import";

/// Put in projects from a file.
#[derive(clap::Args)]
pub(crate) struct Projects {
    #[command(flatten)]
    place: Place,
    /// The file.
    file: PathBuf,
    /// What its source is called: with the identifier of a row this tells what a project is. By default the name of the file.
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Take the mapping that was last made for this source, in place of the one for files of this form.
    #[arg(long, value_name = "NAME")]
    mapping: Option<String>,
    /// Look at each row and write nothing but the report.
    #[arg(long)]
    dry_run: bool,
    /// Publish what is whole at once, in the name of --by; without it, it goes to review.
    #[arg(long, requires = "by")]
    publish: bool,
    /// Put in nothing where a row is refused.
    #[arg(long)]
    whole: bool,
    /// Who imports: the address of an account.
    #[arg(long, value_name = "MAIL")]
    by: Option<String>,
}

impl Projects {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let bytes = std::fs::read(&self.file).with_context(|| format!("cannot read {}", self.file.display()))?;
        let db = self.place.open().await?;
        let files = self.place.files(&db)?;
        let done = self.put_in(&db, &files, bytes).await;
        db.close().await;
        done
    }

    async fn put_in(&self, db: &Db, files: &Files, bytes: Vec<u8>) -> anyhow::Result<()> {
        let actor = match &self.by {
            None => ACTOR.to_owned(),
            Some(mail) => {
                let address = Address::read(mail).with_context(|| format!("{mail} is no address for mail"))?;
                let account = accounts::by_address(db, &address).await?;
                account.with_context(|| format!("there is no account with the address {mail}"))?.id
            }
        };
        let looked = look::look(bytes.clone(), tables::Limits::default())?;
        let mapping = self.mapping(db, &looked).await?;
        let goes = if self.publish { Goes::Published } else { Goes::Review };
        let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let sent = Sent {
            source: self.source.clone().unwrap_or_else(|| name(self.file.file_stem())),
            harvest: None,
            file: files.keep(bytes).await?,
            file_name: name(self.file.file_name()),
            kind: looked.kind.to_owned(),
            shape: looked.shape,
            columns: looked.columns,
            total: looked.total,
            mapping: mapping.clone(),
            goes,
            whole: self.whole,
            goes_on: false,
        };
        let id = imports::begin(db, &actor, sent).await?;
        imports::check(db, &actor, &id, Choice { mapping, goes, whole: self.whole }).await?;
        run::go_on(db, files, &id).await?;
        let counts = rows::counts(db, &id).await?;
        if !self.dry_run && counts.put_in + counts.changed > 0 {
            if self.whole && counts.refused > 0 {
                tell(db, &id, counts).await?;
                bail!("nothing was put in: {} rows are refused", counts.refused);
            }
            imports::act(db, &actor, &id, Act::Run).await?;
            run::go_on(db, files, &id).await?;
        }
        tell(db, &id, rows::counts(db, &id).await?).await?;
        end(db, &id).await
    }

    async fn mapping(&self, db: &Db, looked: &Looked) -> anyhow::Result<Mapping> {
        if let Some(name) = &self.mapping {
            let named = mappings::of_name(db, name).await?;
            return Ok(named.with_context(|| format!("no mapping was made for “{name}”"))?.mapping);
        }
        let remembered = mappings::of_shape(db, &looked.shape).await?;
        Ok(remembered.map_or_else(|| looked.proposed.clone(), |own| own.mapping))
    }
}

/// Prints where columns go, what became of rows, and what is to be said about those that are refused.
async fn tell(db: &Db, id: &str, counts: Counts) -> anyhow::Result<()> {
    let import = imports::one(db, id).await?.context("the import is gone")?;
    for column in &import.sent.columns {
        let field = import.sent.mapping.columns.get(&column.name).map_or("–", |field| field.code());
        println!("  {:<40} {field}", column.name);
    }
    println!(
        "rows: {}, of which {} new, {} changed, {} the same, {} refused",
        import.sent.total, counts.put_in, counts.changed, counts.same, counts.refused
    );
    for row in rows::page(db, id, Some(Outcome::Refused), (MOST_REFUSED, 0)).await? {
        let said: Vec<String> = row.notes.iter().map(|note| stocktaking::import::said(Lang::En, note)).collect();
        println!("  row {}: {}", row.number, language::strip_isolates(&said.join(" ")));
    }
    if counts.refused > MOST_REFUSED {
        println!("  … and {} more", counts.refused - MOST_REFUSED);
    }
    Ok(())
}

async fn end(db: &Db, id: &str) -> anyhow::Result<()> {
    let import = imports::one(db, id).await?.context("the import is gone")?;
    match import.stage {
        Stage::Checked => println!("Nothing was written. The report is at /en/projects/imports/{id}"),
        Stage::Done => println!("Done. It can be taken back at /en/projects/imports/{id}"),
        stage => bail!("the import is {stage}: {}", import.fault.unwrap_or_default()),
    }
    Ok(())
}
