//! The text of an instrument: its formula and recitals as a preamble, its operative paragraphs as the body, each annex as an
//! attachment. What the source prints as a label stays a label.

use super::Writer;
use crate::{Block, Document, Provision, Role, text::escape};

/// The pieces of an instrument, ready for their places.
pub(super) struct Pieces {
    /// What stands before the formula: a part of the preface.
    pub head: String,
    /// The preamble; empty where there is none.
    pub preamble: String,
    /// What is in the body.
    pub body: String,
    /// The attachments; empty where there are none.
    pub annexes: String,
}

/// A provision with those that are set deeper after it.
struct Node<'p> {
    provision: &'p Provision,
    children: Vec<Node<'p>>,
}

/// The provisions of a document.
pub(super) fn of(document: &Document) -> Vec<&Provision> {
    let blocks = document.blocks.iter();
    blocks.filter_map(|block| if let Block::Provision(provision) = block { Some(provision) } else { None }).collect()
}

impl Writer<'_> {
    /// Writes the provisions; `meta` writes the identity of an annex by its name.
    pub(super) fn pieces(&mut self, all: &[&Provision], meta: impl Fn(&str) -> String) -> Pieces {
        let of = |roles: &[Role]| all.iter().copied().filter(|one| roles.contains(&one.role)).collect::<Vec<_>>();
        let head = of(&[Role::Head]);
        let preamble = of(&[Role::Formula, Role::RecitalKeyword, Role::Recital]);
        let operative = of(&[Role::OperativeKeyword, Role::Operative]);
        let annexes = of(&[Role::AnnexHeading, Role::Annex]);
        let body = if operative.is_empty() && preamble.is_empty() { &head } else { &operative };
        let body = groups(body).into_iter().map(|group| self.operative(group)).collect();
        let is_first = operative.is_empty() && preamble.is_empty();
        let head =
            if is_first { String::new() } else { head.iter().map(|one| self.paragraph_of(&one.content)).collect() };
        let preamble: String = groups(&preamble).into_iter().map(|group| self.preamble(group)).collect();
        let preamble = if preamble.is_empty() { preamble } else { format!("<preamble>\n{preamble}</preamble>\n") };
        let annexes = groups(&annexes).into_iter().zip(1..).map(|(group, at)| self.annex(group, at, &meta));
        let annexes: String = annexes.collect();
        let annexes = if annexes.is_empty() { annexes } else { format!("<attachments>\n{annexes}</attachments>\n") };
        Pieces { head, preamble, body, annexes }
    }

    fn preamble(&mut self, group: &[&Provision]) -> String {
        let Some((first, rest)) = group.split_first() else { return String::new() };
        if first.role == Role::Formula {
            return format!("<formula name=\"enacting\">\n{}</formula>\n", self.paragraph_of(&first.content));
        }
        if first.group == 0 {
            return self.labelled(first);
        }
        let id = self.id("", "recitals", "");
        let (intro, rest) = match first.role {
            Role::RecitalKeyword => (format!("<intro>\n{}</intro>\n", self.paragraph_of(&first.content)), rest),
            _ => (String::new(), group),
        };
        let mut recitals: String = tree(rest).iter().map(|node| self.recital(&id, node)).collect();
        if recitals.is_empty() {
            recitals = format!("<recital eId=\"{}\">\n<p/>\n</recital>\n", self.id(&id, "rec", ""));
        }
        format!("<recitals eId=\"{id}\">\n{intro}{recitals}</recitals>\n")
    }

    fn recital(&mut self, parent: &str, node: &Node<'_>) -> String {
        let id = self.id(parent, "rec", &node.provision.label);
        let content = self.paragraph_of(&node.provision.content);
        let points = self.items_of(&id, &node.children);
        format!("<recital eId=\"{id}\">\n{}{content}{points}</recital>\n", num(node.provision))
    }

    fn items_of(&mut self, parent: &str, nodes: &[Node<'_>]) -> String {
        if nodes.is_empty() {
            return String::new();
        }
        let id = self.id(parent, "list", "");
        let mut out = format!("<blockList eId=\"{id}\">\n");
        for node in nodes {
            let item = self.id(&id, "item", &node.provision.label);
            let content = self.paragraph_of(&node.provision.content);
            let inner = self.items_of(&item, &node.children);
            out.push_str(&format!("<item eId=\"{item}\">\n{}{content}{inner}</item>\n", num(node.provision)));
        }
        out + "</blockList>\n"
    }

    /// An operative keyword with its paragraphs, or a paragraph that stands alone.
    fn operative(&mut self, group: &[&Provision]) -> String {
        let Some((first, rest)) = group.split_first() else { return String::new() };
        if first.group == 0 {
            let words = self.labelled(first);
            return self.text_of("", words);
        }
        let id = self.id("", "hcont", "");
        let (heading, rest) = match first.role {
            Role::OperativeKeyword => (format!("<heading>{}</heading>\n", self.inlines(&first.content)), rest),
            _ => (String::new(), group),
        };
        let mut inner: String = tree(rest).iter().map(|node| self.numbered(("paragraph", "para"), &id, node)).collect();
        if inner.is_empty() {
            inner = "<content>\n<p/>\n</content>\n".to_owned();
        }
        let name = if first.name.is_empty() { "paragraph" } else { &first.name };
        format!("<hcontainer name=\"{}\" eId=\"{id}\">\n{heading}{inner}</hcontainer>\n", escape(name))
    }

    /// A paragraph or point with the points under it.
    fn numbered(&mut self, (element, kind): (&str, &str), parent: &str, node: &Node<'_>) -> String {
        let id = self.id(parent, kind, &node.provision.label);
        let content = self.paragraph_of(&node.provision.content);
        let inner = if node.children.is_empty() {
            format!("<content>\n{content}</content>\n")
        } else {
            let list = self.id(&id, "list", "");
            let points = node.children.iter().map(|child| self.numbered(("point", "point"), &list, child));
            let points: String = points.collect();
            format!("<list eId=\"{list}\">\n<intro>\n{content}</intro>\n{points}</list>\n")
        };
        format!("<{element} eId=\"{id}\">\n{}{inner}</{element}>\n", num(node.provision))
    }

    fn annex(&mut self, group: &[&Provision], at: usize, meta: &impl Fn(&str) -> String) -> String {
        let Some((heading, rest)) = group.split_first() else { return String::new() };
        let id = self.id("", "att", &at.to_string());
        let meta = meta(&format!("annex_{at}"));
        let title = self.paragraph_of(&heading.content);
        let inner: String = tree(rest).iter().map(|node| self.numbered(("paragraph", "para"), &id, node)).collect();
        let inner = if inner.is_empty() { self.text_of(&id, String::new()) } else { inner };
        format!(
            "<attachment eId=\"{id}\">\n<doc name=\"annex\">\n{meta}<preface>\n<longTitle>{}</longTitle>\n</preface>\n\
             <mainBody>\n{inner}</mainBody>\n</doc>\n</attachment>\n",
            title.trim_end()
        )
    }

    /// A paragraph with its label in it, where there is no element for the label.
    fn labelled(&mut self, provision: &Provision) -> String {
        let label = Some(&provision.label).filter(|label| !label.is_empty());
        let label = label.map(|label| format!("{} ", escape(label))).unwrap_or_default();
        format!("<p>{label}{}</p>\n", self.inlines(&provision.content))
    }
}

fn num(provision: &Provision) -> String {
    if provision.label.is_empty() { String::new() } else { format!("<num>{}</num>\n", escape(&provision.label)) }
}

/// Provisions by the group that they belong to; those of none are alone.
fn groups<'s, 'p>(all: &'s [&'p Provision]) -> Vec<&'s [&'p Provision]> {
    all.chunk_by(|one, next| one.group != 0 && one.group == next.group).collect()
}

/// Provisions with those that are set deeper under the one before.
fn tree<'p>(all: &[&'p Provision]) -> Vec<Node<'p>> {
    let Some(first) = all.first() else { return Vec::new() };
    // Where the first is set deeper than one after it, both stand side by side.
    let depth = first.depth;
    let begins = |one: &&Provision| one.depth <= depth;
    let mut nodes = Vec::new();
    let mut rest = all;
    while let Some((provision, after)) = rest.split_first() {
        let length = after.iter().position(&begins).unwrap_or(after.len());
        nodes.push(Node { provision, children: tree(&after[..length]) });
        rest = &after[length..];
    }
    nodes
}
