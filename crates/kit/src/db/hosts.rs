//! PostgreSQL on several hosts, `postgres://user@one:5432,two:5432/name`: one of them takes writes, the others follow it. We speak to
//! the one that does not follow, and look again when it goes away or begins to follow. How the hosts agree on who leads is
//! theirs (Patroni, or a person with `pg_ctl promote`).

use std::{str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, PgConnection, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{Error, PATIENCE, POSTGRES_CONNECTIONS, Result};

/// How often we look whether the leader still leads.
const LOOK: Duration = Duration::from_millis(500);
/// How long a host may take to say whether it leads.
const ANSWER: Duration = Duration::from_secs(2);

/// Opens the database that an address names.
pub(super) async fn open(address: &str) -> Result<PgPool> {
    let hosts = hosts(address)?;
    let pool = PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).acquire_timeout(PATIENCE);
    let [only] = hosts.as_slice() else {
        let leader = leader(&hosts).await.ok_or_else(|| Error::Unavailable("none of the hosts leads".to_owned()))?;
        // Asking whether a connection still leads is also asking whether it lives.
        let pool = pool
            .test_before_acquire(false)
            .before_acquire(|connection, _| Box::pin(async move { Ok(leads(connection).await) }))
            .connect_with(leader.clone())
            .await?;
        tokio::spawn(follow(pool.clone(), hosts));
        return Ok(pool);
    };
    Ok(pool.connect_with(only.clone()).await?)
}

/// One address for each host that an address names.
fn hosts(address: &str) -> Result<Vec<PgConnectOptions>> {
    let (scheme, rest) = address.split_once("://").unwrap_or(("postgres", address));
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (who, hosts) = authority.rsplit_once('@').map_or(("", authority), |(who, hosts)| (who, hosts));
    let at = if who.is_empty() { "" } else { "@" };
    let one = |host: &str| {
        PgConnectOptions::from_str(&format!("{scheme}://{who}{at}{host}{path}"))
            .map_err(|error| Error::Other(error.to_string()))
    };
    hosts.split(',').map(one).collect()
}

/// The host that takes writes.
async fn leader(hosts: &[PgConnectOptions]) -> Option<&PgConnectOptions> {
    for host in hosts {
        let asked = async {
            let mut connection = host.connect().await.ok()?;
            let leads = leads(&mut connection).await;
            let _ = connection.close().await;
            leads.then_some(host)
        };
        if let Ok(Some(leader)) = tokio::time::timeout(ANSWER, asked).await {
            return Some(leader);
        }
    }
    None
}

/// Whether a connection leads to a host that takes writes.
async fn leads(connection: &mut PgConnection) -> bool {
    let asked = connection.fetch_one("SELECT pg_is_in_recovery()");
    let told = tokio::time::timeout(ANSWER, asked).await;
    told.is_ok_and(|told| told.is_ok_and(|row| !sqlx::Row::get::<bool, _>(&row, 0)))
}

/// Keeps the pool at the host that leads, until the pool is closed.
async fn follow(pool: PgPool, hosts: Vec<PgConnectOptions>) {
    let mut closed = std::pin::pin!(pool.close_event());
    loop {
        let looked = async {
            tokio::time::sleep(LOOK).await;
            let current = pool.connect_options();
            let still = leader(std::slice::from_ref(current.as_ref())).await.is_some();
            if let (false, Some(leader)) = (still, leader(&hosts).await) {
                tracing::warn!(
                    host = leader.get_host(),
                    port = leader.get_port(),
                    "another host of the database leads now"
                );
                pool.set_connect_options(leader.clone());
            }
        };
        tokio::select! {
            () = &mut closed => return,
            () = looked => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_name_several_hosts() {
        let read = |address: &str| {
            let hosts = hosts(address).unwrap();
            let told =
                hosts.iter().map(|host| (host.get_host().to_owned(), host.get_port(), host.get_username().to_owned()));
            (told.collect::<Vec<_>>(), hosts[0].get_database().unwrap_or_default().to_owned())
        };
        let host = |name: &str, port, user: &str| (name.to_owned(), port, user.to_owned());

        let address = "postgres://hasila:p%40ss@one.example:5433,two.example:5434/record?sslmode=require";
        let both = vec![host("one.example", 5433, "hasila"), host("two.example", 5434, "hasila")];
        assert_eq!(read(address), (both, "record".to_owned()));
        let address = "postgresql://hasila@127.0.0.1/record";
        assert_eq!(read(address), (vec![host("127.0.0.1", 5432, "hasila")], "record".to_owned()));
        assert!(hosts("postgres://hasila@one:x,two/record").is_err());
    }

    #[tokio::test]
    async fn a_database_of_which_no_host_answers_is_not_available() {
        let nowhere = open("postgres://hasila@127.0.0.1:1,127.0.0.1:2/record").await;

        assert!(matches!(nowhere, Err(Error::Unavailable(_))), "{nowhere:?}");
    }
}
