//! What is asked, and what is answered.

use std::{ops::Range, sync::Arc};

use language::Lang;

use crate::limits;

/// What somebody looks for. Nothing that is written here makes a search fail: see [`Refusal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub(crate) text: String,
    pub(crate) langs: Vec<Lang>,
    pub(crate) reader: Option<Lang>,
    pub(crate) filters: Vec<(String, Vec<String>)>,
    pub(crate) among: Option<Vec<String>>,
    pub(crate) sort: Sort,
    pub(crate) from: usize,
    pub(crate) most: usize,
    pub(crate) after: Option<String>,
    pub(crate) counts: Option<Vec<String>>,
    pub(crate) has_open_end: bool,
    pub(crate) sees_hidden: bool,
    pub(crate) has_passages: bool,
}

/// The order of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best first; by id where there are no words to be good at.
    #[default]
    Relevance,
    /// By a sort of the layout, the smallest first.
    Rising(String),
    /// By a sort of the layout, the largest first.
    Falling(String),
}

impl Query {
    /// Words, `"phrases"` and `-excluded` ones, in any of the six languages. Every word must be found, but little
    /// words such as "the" beside others. Without text, everything is found.
    pub fn new(text: &str) -> Query {
        Query {
            text: text.to_owned(),
            langs: Vec::new(),
            reader: None,
            filters: Vec::new(),
            among: None,
            sort: Sort::Relevance,
            from: 0,
            most: 20,
            after: None,
            counts: None,
            has_open_end: false,
            sees_hidden: false,
            has_passages: true,
        }
    }

    /// Looks into the texts of these languages only.
    #[must_use]
    pub fn within(mut self, langs: &[Lang]) -> Query {
        self.langs = langs.to_vec();
        self
    }

    /// Shows titles and passages in this language where a document has it.
    #[must_use]
    pub fn reader(mut self, lang: Lang) -> Query {
        self.reader = Some(lang);
        self
    }

    /// Wants one of these values of a facet. Several facets must all be met; values given to one facet in several
    /// calls are alternatives too.
    #[must_use]
    pub fn filter<'a>(mut self, facet: &str, values: impl IntoIterator<Item = &'a str>) -> Query {
        let values = values.into_iter().map(str::to_owned);
        match self.filters.iter_mut().find(|(name, _)| name == facet) {
            Some((_, known)) => known.extend(values),
            None => self.filters.push((facet.to_owned(), values.collect())),
        }
        self.filters.retain(|(_, values)| !values.is_empty());
        self
    }

    /// Looks only among the documents with these ids, at most [`limits::FILTER_VALUES`]: which of those that have just
    /// changed does a saved query find?
    #[must_use]
    pub fn among<'a>(mut self, ids: impl IntoIterator<Item = &'a str>) -> Query {
        self.among = Some(ids.into_iter().map(str::to_owned).collect());
        self
    }

    /// Orders the answer.
    #[must_use]
    pub fn sort(mut self, sort: Sort) -> Query {
        self.sort = sort;
        self
    }

    /// Begins the page after so many documents, at most [`limits::DEPTH`].
    #[must_use]
    pub fn from(mut self, from: usize) -> Query {
        self.from = from;
        self
    }

    /// Wants so many documents on the page, at most [`limits::PAGE`].
    #[must_use]
    pub fn most(mut self, most: usize) -> Query {
        self.most = most;
        self
    }

    /// Begins the page after the last document of another one, by its [`Answer::next`]: the way through all of an
    /// answer, however long.
    #[must_use]
    pub fn after(mut self, cursor: &str) -> Query {
        self.after = Some(cursor.to_owned());
        self
    }

    /// Counts the values of these facets only; without this call, of all.
    #[must_use]
    pub fn counting<'a>(mut self, facets: impl IntoIterator<Item = &'a str>) -> Query {
        self.counts = Some(facets.into_iter().map(str::to_owned).collect());
        self
    }

    /// Takes the last word as the beginning of one, for a search while somebody types.
    #[must_use]
    pub fn as_typed(mut self) -> Query {
        self.has_open_end = true;
        self
    }

    /// Finds hidden documents too, for those who may see them.
    #[must_use]
    pub fn with_hidden(mut self) -> Query {
        self.sees_hidden = true;
        self
    }

    /// Leaves titles and passages out of the answer, for those who show their own.
    #[must_use]
    pub fn ids_only(mut self) -> Query {
        self.has_passages = false;
        self
    }

    pub(crate) fn page(&self) -> usize {
        self.most.min(limits::PAGE)
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// How many documents there are on all pages.
    pub total: u64,
    /// The documents of this page in order.
    pub hits: Vec<Hit>,
    /// The facets with their counts, in the order asked for. The counts of a facet pass over its own filter: they say
    /// what choosing another value would give.
    pub counts: Vec<FacetCounts>,
    /// What to give [`Query::after`] for the next page; none on the last.
    pub next: Option<String>,
    /// Words that no document has, and what was sought instead.
    pub corrections: Vec<Correction>,
    /// Words that no document has and that resemble none: the reason of an empty answer.
    pub unknown: Vec<String>,
    /// Why nothing was looked for.
    pub refusal: Option<Refusal>,
}

/// One document found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: String,
    /// How well it fits, comparable within one answer only; 0 where the order is another.
    pub score: f32,
    /// The language that is shown.
    pub lang: Option<Lang>,
    /// The title with the words found.
    pub title: Passage,
    /// The part of the body in which the most is found, or its beginning.
    pub passage: Passage,
}

/// A piece of text as it was given, with the words that were found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The piece.
    pub text: String,
    /// The bytes of `text` to be marked, in order, none touching another.
    pub marks: Vec<Range<usize>>,
    /// Whether something stands before it.
    pub is_cut_before: bool,
    /// Whether something stands after it.
    pub is_cut_after: bool,
}

/// The counts of one facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// Its name in the layout.
    pub facet: String,
    /// Values that at least one document has, and all that were chosen; the most frequent first, then by value.
    pub values: Vec<ValueCount>,
}

/// How many documents have one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueCount {
    /// The value.
    pub value: Arc<str>,
    /// The documents.
    pub count: u64,
    /// Whether the query filters by it.
    pub is_chosen: bool,
}

/// A word that no document has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// As it was typed.
    pub typed: String,
    /// The words of the collection that were sought instead, the most frequent first.
    pub used: Vec<String>,
}

/// Why a query was not looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text has more than so many characters ([`limits::LETTERS`]).
    TooLong(usize),
    /// The text has more than so many words ([`limits::WORDS`]).
    TooManyWords(usize),
    /// There is a text, but no word in it.
    NoWords,
    /// The layout has no facet of this name.
    UnknownFacet(String),
    /// The layout has no sort of this name.
    UnknownSort(String),
    /// A filter has more than so many values, or there are more ids ([`limits::FILTER_VALUES`]).
    TooManyValues(usize),
    /// The page begins after more than so many documents ([`limits::DEPTH`]).
    TooDeep(usize),
    /// The place to go on from was not made by this kind of query.
    UnknownCursor,
}

impl Answer {
    pub(crate) fn refused(refusal: Refusal) -> Answer {
        Answer { refusal: Some(refusal), ..Answer::default() }
    }
}
