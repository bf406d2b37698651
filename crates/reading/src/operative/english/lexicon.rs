//! The English verbs and the little words around them.

use std::{collections::HashMap, sync::LazyLock};

use vocabulary::Kind;

use crate::operative::phrase::among;

/// A verb of the list.
pub(super) struct Verb {
    pub(super) kind: Kind,
    /// The forms of past and participle.
    pub(super) past: &'static str,
    /// The plain form, and the form with -s.
    pub(super) plain: &'static str,
    /// The form with -ing.
    pub(super) ing: &'static str,
    /// One of these must stand within six words after it; empty where nothing must.
    pub(super) needs: &'static str,
}

pub(super) const fn verb(
    kind: Kind,
    past: &'static str,
    plain: &'static str,
    ing: &'static str,
    needs: &'static str,
) -> Verb {
    Verb { kind, past, plain, ing, needs }
}

pub(super) const THANKS: &str =
    "appreciation gratitude thanks satisfaction thankful gratefulness congratulations admiration";

pub(super) const GOOD: &str =
    "useful valuable important good excellent helpful powerful successful great positive effective";

/// The verbs. The first entry that fits a word is taken, so that an entry with needs stands before one without.
pub(super) const VERBS: &[Verb] = &[
    verb(
        Kind::Requests,
        "requested asked instructed tasked directed",
        "request requests ask asks instruct instructs",
        "requesting asking instructing tasking",
        "",
    ),
    verb(Kind::Requests, "called", "calls call", "calling", "upon on"),
    verb(Kind::Recommends, "recommended advised", "recommend recommends advise advises", "recommending", ""),
    verb(Kind::Recommends, "suggested proposed", "suggest suggests propose proposes", "suggesting proposing", ""),
    verb(Kind::Invites, "invited", "invite invites", "inviting", ""),
    verb(Kind::Encourages, "encouraged urged", "encourage encourages urge urges", "encouraging urging", ""),
    verb(
        Kind::Appreciates,
        "expressed conveyed extended recorded voiced",
        "express expresses extends extend",
        "expressing",
        THANKS,
    ),
    verb(Kind::Supports, "expressed voiced", "express expresses", "", "support"),
    verb(Kind::Appreciates, "took takes take paid", "takes take pays pay", "", "appreciation tribute satisfaction"),
    verb(Kind::Notes, "took", "takes take", "", "note"),
    verb(
        Kind::Appreciates,
        "recognized recognised considered acknowledged regarded found seen felt viewed described",
        "recognizes recognises acknowledges considers",
        "",
        GOOD,
    ),
    verb(
        Kind::Notes,
        "noted acknowledged recognized recognised observed",
        "notes note acknowledges recognizes recognises observes",
        "",
        "",
    ),
    verb(
        Kind::Appreciates,
        "appreciated thanked commended congratulated praised welcomed applauded valued complimented",
        "appreciates appreciate thanks thank commends commend congratulates welcomes welcome praises applauds values",
        "commending congratulating welcoming thanking",
        "",
    ),
    verb(
        Kind::Reaffirms,
        "reaffirmed reiterated re-emphasized reemphasized re-emphasised emphasized emphasised stressed underlined underscored reconfirmed re-affirmed re-iterated",
        "reaffirms reaffirm reiterates reiterate emphasizes stresses underlines underscores",
        "reaffirming reiterating",
        "",
    ),
    verb(Kind::Agrees, "agreed decided concurred", "agrees agree decides decide", "agreeing", ""),
    verb(Kind::Approves, "approved adopted", "approves approve adopts adopt", "approving", ""),
    verb(Kind::Endorses, "endorsed", "endorses endorse", "endorsing", ""),
    verb(Kind::Endorses, "supported", "supports", "", "recommendations"),
    verb(Kind::Supports, "supported", "supports", "", ""),
    verb(Kind::Notes, "pointed", "", "", "out"),
    verb(
        Kind::Informs,
        "informed briefed presented introduced reported updated explained highlighted outlined stated indicated announced expressed felt believed considered thought opined raised mentioned",
        "informs presents reports highlights introduces",
        "",
        "",
    ),
];

/// The verbs by their forms.
pub(super) static FORMS: LazyLock<HashMap<&str, Vec<&Verb>>> = LazyLock::new(|| {
    let mut index: HashMap<&str, Vec<&Verb>> = HashMap::new();
    for verb in VERBS {
        let forms = [verb.past, verb.plain, verb.ing].into_iter().flat_map(str::split_ascii_whitespace);
        forms.for_each(|word| index.entry(word).or_default().push(verb));
    }
    index
});

pub(super) const BE: &str = "is are was were be been being";

pub(super) const ADVERBS: &str = "also further furthermore then therefore strongly highly warmly kindly again hereby thus greatly particularly \
    especially additionally moreover unanimously generally not sincerely specifically previously duly once all";

pub(super) const BODIES: &str = "group cwg cwg-wsis wg-wsis wgwsis meeting council committee members member it they we chair chairman chairperson \
    party sub-group cwg-wsis&sdg";

pub(super) const OTHERS: &str = "delegation delegations delegate delegates some several one certain many few number representative \
    representatives mr ms mrs dr speaker speakers document contribution contributions proposal proposals paper republic federation \
    kingdom secretariat director directors secretary-general deputy";

pub(super) const DETERMINERS: &str = "the all its that itu any both each other further more additional member un relevant interested to those every \
    regional vice-chairs authors contributors directors stakeholders secretariat sector council members administrations governments";

pub(super) const MODALS: &str = "should must ought";

/// States that often speak in such reports, and the last words of many others.
pub(super) fn is_country(word: &str) -> bool {
    const COUNTRIES: &str = "russia china canada australia japan brazil argentina mexico india egypt france germany sweden kenya nigeria \
        ghana rwanda tunisia algeria morocco iran cuba armenia belarus kyrgyzstan kazakhstan uzbekistan azerbaijan poland spain portugal \
        italy switzerland uk usa korea emirates arabia africa zimbabwe senegal mali uganda tanzania thailand viet indonesia malaysia \
        singapore philippines pakistan bangladesh jordan lebanon kuwait bahrain oman qatar sudan ethiopia paraguay uruguay chile colombia";
    among(COUNTRIES, word)
}
