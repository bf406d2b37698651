//! Six files with nothing wrong in them, for the tests to spoil.

/// Code and source of each language.
pub const GOOD: [(&str, &str); 6] = [
    (
        "ar",
        "-body = الفريق
register-title = سجل { -body }
    .label = السجل
register-count = { $count ->
    [zero] لا توجد بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندا
   *[other] { $count } بند
}
asked-by = { $who ->
    [state] دولة عضو
   *[chair] الرئيس
}
",
    ),
    (
        "zh",
        "register-title = 登记册
    .label = 登记
register-count = { $count } 项
asked-by = { $who ->
    [state] 成员国
   *[chair] 主席
}
",
    ),
    (
        "en",
        "register-title = Register
    .label = The register
register-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
asked-by = { $who ->
    [state] a Member State
   *[chair] the Chair
}
",
    ),
    (
        "fr",
        "register-title = Registre
    .label = Le registre
register-count = { $count ->
    [one] { $count } entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}
asked-by = { $who ->
    [state] un État Membre
   *[chair] le Président
}
",
    ),
    (
        "ru",
        "register-title = Реестр
    .label = Этот реестр
register-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
asked-by = { $who ->
    [state] Государство-Член
   *[chair] Председатель
}
",
    ),
    (
        "es",
        "register-title = Registro
    .label = El registro
register-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
asked-by = { $who ->
    [state] un Estado Miembro
   *[chair] el Presidente
}
",
    ),
];
