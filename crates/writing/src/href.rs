//! Which addresses a document may link to. Words of strangers reach these links, so only addresses that cannot run
//! anything are let through.

/// Letters and signs that may stand in an address unescaped, beside ASCII letters and digits.
const PLAIN: &str = "-._~:/?#[]@!$&'()*+,;=%";

/// The address as it may be written into a page, or nothing where it must not be a link.
pub(crate) fn in_page(href: &str, site: Option<&str>) -> Option<String> {
    let href = href.trim();
    if href.starts_with('#') && href.len() > 1 {
        return Some(escape(href));
    }
    absolute(href, site).or_else(|| is_path(href).then(|| escape(href)))
}

/// The complete address, for formats without an address of their own.
pub(crate) fn absolute(href: &str, site: Option<&str>) -> Option<String> {
    let href = href.trim();
    if is_path(href) {
        let site = site?.trim().trim_end_matches('/');
        return is_absolute(site).then(|| format!("{}{}", escape(site), escape(href)));
    }
    is_absolute(href).then(|| escape(href))
}

/// Whether it is a complete address of a kind that is let through.
fn is_absolute(href: &str) -> bool {
    let Some((scheme, rest)) = href.split_once(':') else { return false };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_host),
        "mailto" => is_mailbox(rest),
        _ => false,
    }
}

/// A host name of ASCII letters, digits, dots and hyphens, with a port or without: what every reader of links accepts.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        && port.parse::<u16>().is_ok()
}

fn is_mailbox(rest: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c));
    rest.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host))
}

/// A path of this site; `//host` is another site in disguise.
fn is_path(href: &str) -> bool {
    href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\")
}

/// Percent-encodes what an address may not hold; `[`, `]` and a stray `%` too, which strict readers refuse.
fn escape(href: &str) -> String {
    let mut escaped = String::with_capacity(href.len());
    let mut fragment = false;
    for (at, c) in href.char_indices() {
        let plain = c.is_ascii_alphanumeric() || PLAIN.contains(c);
        let refused = match c {
            '[' | ']' => true,
            '%' => !is_escape(&href[at..]),
            '#' => std::mem::replace(&mut fragment, true),
            _ => false,
        };
        if plain && !refused {
            escaped.push(c);
        } else {
            let mut buffer = [0; 4];
            c.encode_utf8(&mut buffer).bytes().for_each(|byte| escaped.push_str(&format!("%{byte:02X}")));
        }
    }
    escaped
}

fn is_escape(rest: &str) -> bool {
    rest.len() >= 3 && rest.bytes().skip(1).take(2).all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_could_run_something_are_no_links() {
        for href in
            ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "vbscript:x", "//evil.example", "", "#"]
        {
            assert_eq!(in_page(href, None), None, "{href}");
        }
    }

    #[test]
    fn paths_are_completed_only_where_the_site_is_known() {
        assert_eq!(absolute("/en/register/R-1", None), None);
        assert_eq!(absolute("/en/a b", Some("https://x.example/")).as_deref(), Some("https://x.example/en/a%20b"));
        assert_eq!(in_page("/en/register/R-1", None).as_deref(), Some("/en/register/R-1"));
    }

    #[test]
    fn strange_letters_are_percent_encoded() {
        assert_eq!(absolute("https://x.example/%ق[\"", None).as_deref(), Some("https://x.example/%25%D9%82%5B%22"));
    }
}
