//! Answers to questions over the whole record (how many, by what), asked once for each position of the journal: they change
//! only with the record, and cost more the larger it is. What is made of some kinds of records alone outlives the changes of
//! all others, as the journal tells them. A change through this process shows at once, one through another within
//! [`BOUND`](super::BOUND).

use std::{
    any::Any,
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::{Db, Result, Row, Run as _, Sql, sql};

/// How many answers are kept: more than the filters that readers choose in a quarter of an hour.
const MOST: usize = 512;
/// So many changes are not looked through for those of a kind: after them it is made anew.
const CHANGES: u8 = 200;

type Made = Arc<dyn Any + Send + Sync>;

/// The answers of one position of the journal.
#[derive(Default)]
pub(super) struct Known(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    moves: u64,
    answers: HashMap<String, Made>,
    /// What outlives the position, each with the entry of the journal up to which it is true.
    lasting: HashMap<String, (i64, Made)>,
}

impl Db {
    /// The rows of a statement that only reads, from memory where it was asked since the record last changed.
    ///
    /// # Errors
    /// As when the statement is run.
    pub async fn known<T: Row + Clone + Sync + 'static>(&self, statement: Sql) -> Result<Vec<T>> {
        // Read before the rows are: rows that are older than the number are thrown away with it, never kept under a later one.
        let moves = self.moves().await?;
        let question = statement.question();
        if let Some(answer) = self.known.get(moves, &question).and_then(|answer| answer.downcast::<Vec<T>>().ok()) {
            return Ok(answer.as_ref().clone());
        }
        let rows: Vec<T> = self.all(statement).await?;
        self.known.put(moves, question, Arc::new(rows.clone()));
        Ok(rows)
    }

    /// What is made of the record under a name, from memory where it was made since the record last changed.
    ///
    /// # Errors
    /// As when it is made.
    pub async fn remembered<T: Send + Sync + 'static>(
        &self,
        name: &str,
        make: impl Future<Output = Result<T>>,
    ) -> Result<Arc<T>> {
        let moves = self.moves().await?;
        // No statement begins so.
        let question = format!("made: {name}");
        if let Some(answer) = self.known.get(moves, &question).and_then(|answer| answer.downcast::<T>().ok()) {
            return Ok(answer);
        }
        let made = Arc::new(make.await?);
        self.known.put(moves, question, made.clone());
        Ok(made)
    }

    /// What is made of the records of some kinds (`session`, as subjects of the journal begin), from memory where it was made
    /// since one of these was last changed, however the others were. What it reads must be told under these kinds.
    ///
    /// # Errors
    /// As when it is made.
    pub async fn remembered_of<T: Send + Sync + 'static>(
        &self,
        kinds: &[&str],
        name: &str,
        make: impl Future<Output = Result<T>>,
    ) -> Result<Arc<T>> {
        let lasting = async {
            let question = format!("of {}: {name}", kinds.join(" "));
            let kept = match self.known.lasting(&question) {
                Some((since, made)) => self.unchanged(kinds, since).await?.zip(made.downcast::<T>().ok()),
                None => None,
            };
            let (through, made) = match kept {
                Some(kept) => kept,
                // Known before the rows are read: what they hold beyond it is only looked at again.
                None => (self.reached.sequence(), Arc::new(make.await?)),
            };
            self.known.put_lasting(question, through, made.clone());
            Ok(made)
        };
        Ok(self.remembered::<Arc<T>>(name, lasting).await?.as_ref().clone())
    }

    /// The last entry of the journal, where none after `since` tells of these kinds.
    async fn unchanged(&self, kinds: &[&str], since: i64) -> Result<Option<i64>> {
        let statement = sql("SELECT sequence, subject FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?");
        let changes: Vec<(i64, String)> = self.known(statement.bind(since).bind(i64::from(CHANGES))).await?;
        let is_of = |subject: &str| subject.split_once('/').is_some_and(|(kind, _)| kinds.contains(&kind));
        let is_kept = changes.len() < usize::from(CHANGES) && !changes.iter().any(|(_, subject)| is_of(subject));
        Ok(is_kept.then(|| changes.last().map_or(since, |(sequence, _)| *sequence)))
    }
}

impl Known {
    fn lasting(&self, question: &str) -> Option<(i64, Made)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).lasting.get(question).cloned()
    }

    fn put_lasting(&self, question: String, through: i64, made: Made) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.lasting.len() >= MOST {
            shelf.lasting.clear();
        }
        shelf.lasting.insert(question, (through, made));
    }

    fn get(&self, moves: u64, question: &str) -> Option<Made> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (shelf.moves == moves).then(|| shelf.answers.get(question).cloned()).flatten()
    }

    fn put(&self, moves: u64, question: String, answer: Made) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.moves != moves || shelf.answers.len() >= MOST {
            (shelf.moves, shelf.answers) = (moves, HashMap::new());
        }
        shelf.answers.insert(question, answer);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{sql, testing::for_each_engine};
    use super::*;
    use crate::journal::{Act, record};

    async fn act(db: &Db, subject: &'static str) {
        let acting = db.write(move |tx| {
            Box::pin(async move { record(tx, &Act { actor: "ana", verb: "did", subject, change: json!({}) }).await })
        });
        acting.await.unwrap();
    }

    #[tokio::test]
    async fn a_question_is_asked_once_until_the_record_changes() {
        for_each_engine(async |db| {
            let count = async |subject: &str| -> (i64, u64) {
                // What looks for moves again after an eighth of a second is not counted, however slow the machine.
                db.moves().await.unwrap();
                let before = db.statements();
                let asked = sql("SELECT COUNT(*) FROM journal WHERE subject = ?").bind(subject);
                let rows: Vec<(i64,)> = db.known(asked).await.unwrap();
                (rows[0].0, db.statements() - before)
            };
            act(&db, "a").await;

            assert_eq!((count("a").await, count("b").await), ((1, 1), (0, 1)));
            assert_eq!((count("a").await, count("b").await), ((1, 0), (0, 0)));
            act(&db, "b").await;
            assert_eq!((count("a").await, count("b").await), ((1, 1), (1, 1)));
        })
        .await;
    }

    #[tokio::test]
    async fn what_is_made_of_the_record_is_made_once_until_it_changes() {
        for_each_engine(async |db| {
            let counted = async || {
                let asked = async { Ok(db.all::<(i64,)>(sql("SELECT COUNT(*) FROM journal")).await?[0].0) };
                *db.remembered("count", asked).await.unwrap()
            };
            act(&db, "a").await;

            let first = counted().await;
            assert!(Arc::ptr_eq(
                &db.remembered("count", async { Ok(0_i64) }).await.unwrap(),
                &db.remembered("count", async { Ok(0_i64) }).await.unwrap()
            ));
            assert_eq!(counted().await, first);
            act(&db, "b").await;
            assert_eq!(counted().await, first + 1);
        })
        .await;
    }

    #[tokio::test]
    async fn what_is_made_of_some_kinds_outlives_the_changes_of_others() {
        for_each_engine(async |db| {
            let made = async || {
                let asked = async { Ok(db.all::<(i64,)>(sql("SELECT COUNT(*) FROM journal")).await?[0].0) };
                *db.remembered_of(&["body", "session"], "count", asked).await.unwrap()
            };
            act(&db, "body/a").await;
            let first = made().await;

            for other in ["meeting/a", "bodyguard/a", "body"] {
                act(&db, other).await;
                assert_eq!(made().await, first, "{other}");
            }
            act(&db, "session/a").await;
            assert_eq!(made().await, first + 4);
            act(&db, "meeting/b").await;
            act(&db, "body/b").await;
            assert_eq!(made().await, first + 6, "the change before the last counts too");
            for _ in 0..CHANGES {
                act(&db, "meeting/a").await;
            }
            assert_eq!(made().await, first + 6 + i64::from(CHANGES), "so many are not looked through");
        })
        .await;
    }
}
