//! The few words that the writers themselves put into a document.

use language::Lang;

/// What the list of footnotes at the end of an HTML page is called.
pub(crate) fn notes(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "الحواشي",
        Lang::Zh => "注释",
        Lang::En => "Notes",
        Lang::Fr => "Notes",
        Lang::Ru => "Примечания",
        Lang::Es => "Notas",
    }
}

/// What the link from a footnote to its place in the text is called.
pub(crate) fn back_to_text(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "العودة إلى النص",
        Lang::Zh => "返回正文",
        Lang::En => "Back to the text",
        Lang::Fr => "Retour au texte",
        Lang::Ru => "Вернуться к тексту",
        Lang::Es => "Volver al texto",
    }
}

/// What stands for a title where there is none, since a page must have one.
pub(crate) fn untitled(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "وثيقة بلا عنوان",
        Lang::Zh => "无标题文件",
        Lang::En => "Untitled document",
        Lang::Fr => "Document sans titre",
        Lang::Ru => "Документ без названия",
        Lang::Es => "Documento sin título",
    }
}

/// What stands between two identifiers.
pub(crate) fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "، ",
        Lang::Zh => "、",
        _ => ", ",
    }
}

/// What stands round a remark.
pub(crate) fn brackets(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Zh => ("［", "］"),
        _ => ("[", "]"),
    }
}
