//! Statements that count how often something was tried. One counter a key and span, raised by one statement, so that the
//! count is right however many nodes count.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{Result, Run, Tx, sql},
};

/// Counts an attempt under a key in the span that ends at a time, and says how many there are with it.
pub async fn count(tx: &mut Tx, key: &str, ends_at: Timestamp) -> Result<i64> {
    let statement = sql("INSERT INTO attempts (key, ends_at, count) VALUES (?, ?, 1)
         ON CONFLICT (key, ends_at) DO UPDATE SET count = attempts.count + 1 RETURNING count");
    let (count,) = tx.one::<(i64,)>(statement.bind(key).bind(iso(ends_at))).await?;
    Ok(count)
}

/// Forgets the attempts under a key: the right person came.
pub async fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    tx.run(sql("DELETE FROM attempts WHERE key = ?").bind(key)).await?;
    Ok(())
}

/// Takes away the counters of spans that have ended.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.run(sql("DELETE FROM attempts WHERE ends_at <= ?").bind(iso(now))).await?;
    Ok(())
}
