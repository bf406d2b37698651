//! Statements about who works on which text.

use kit::{
    clock,
    db::{Db, FromRow, Result, Run, sql},
};
use language::Lang;

use crate::work::Key;

/// Who works on a text.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Claim {
    /// The record.
    pub subject: String,
    /// The field.
    pub place: String,
    /// By the id of an account.
    pub account: String,
    /// Since when.
    pub at: String,
}

impl Claim {
    /// Whether it is about a text.
    pub fn is_on(&self, key: &Key) -> bool {
        self.subject == key.subject && self.place == key.place
    }
}

/// What is worked on in a language.
pub async fn claims(db: impl Run, lang: Lang) -> Result<Vec<Claim>> {
    let statement = sql("SELECT subject, place, account, at FROM translation_claims WHERE lang = ?");
    db.all(statement.push(" ORDER BY subject, place").bind(lang.code())).await
}

/// Takes a text on, or from whoever had it: work that was left lying must not block others.
pub async fn claim(db: &Db, account: &str, key: &Key, lang: Lang) -> Result<()> {
    let (account, key) = (account.to_owned(), key.clone());
    db.write(move |tx| {
        Box::pin(async move {
            let statement =
                sql("INSERT INTO translation_claims (subject, place, lang, account, at) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (subject, place, lang) DO UPDATE SET account = excluded.account, at = excluded.at")
                .bind(&key.subject)
                .bind(&key.place)
                .bind(lang.code())
                .bind(&account)
                .bind(clock::iso(tx.now()));
            tx.run(statement).await?;
            Ok(())
        })
    })
    .await
}

/// Ends the work on a text.
pub async fn release(db: &Db, key: &Key, lang: Lang) -> Result<()> {
    let key = key.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let statement = sql("DELETE FROM translation_claims WHERE subject = ? AND place = ? AND lang = ?");
            tx.run(statement.bind(&key.subject).bind(&key.place).bind(lang.code())).await?;
            Ok(())
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use kit::db::testing::for_each_engine;

    use super::*;

    #[tokio::test]
    async fn a_text_is_worked_on_by_one_person_in_each_language() {
        for_each_engine(async |db| {
            let key = Key { subject: "entry/R-1".into(), place: "text".into() };
            claim(&db, "first", &key, Lang::Fr).await.unwrap();
            claim(&db, "second", &key, Lang::Fr).await.unwrap();
            claim(&db, "first", &key, Lang::Ru).await.unwrap();

            let there = claims(&db, Lang::Fr).await.unwrap();
            assert_eq!(there.iter().map(|one| one.account.as_str()).collect::<Vec<_>>(), ["second"]);
            assert!(there[0].is_on(&key));

            release(&db, &key, Lang::Fr).await.unwrap();
            assert_eq!(claims(&db, Lang::Fr).await.unwrap(), []);
            assert_eq!(claims(&db, Lang::Ru).await.unwrap().len(), 1);
        })
        .await;
    }
}
